import { MOST_STRATEGIES, USUAL_LOT_DAYS } from '../../domain/performance/performance-request.ts';
import { MOST_DAYS } from '../../domain/performance/time-buckets.ts';

/** What the members of a request for figures say, where they are arguments and where they are fields of an input. */
export const REQUEST_WORDS = {
  from: 'The first instant of the period.',
  to: `The end of the period, which does not belong to it: at most the end of today in UTC. No more than ${MOST_DAYS.toLocaleString('en')} UTC days are touched by it.`,
  strategies:
    `1 to ${MOST_STRATEGIES} names: these strategies, in this order, those without a trade too. All that have a trade in the period, by ` +
    'name, when not given.',
  startingEquityUsd:
    'The equity in US dollars at `from`, above 0. Each strategy, and all together, are measured as if they alone had started from it. Without it ' +
    'no drawdown is known in per cent, and ratios are of daily amounts.',
  lotsSince:
    `From which instant lots of tokens are followed, \`from\` or before: ${USUAL_LOT_DAYS} days before \`from\` when not given. What was bought ` +
    'earlier is not known to durations; an earlier instant takes longer.',
} as const;
