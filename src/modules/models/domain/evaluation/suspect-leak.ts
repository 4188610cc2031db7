import type { EvaluationGroup, LeakCheck, LeakCheckName, LeakSuspicion } from './evaluation-result.ts';
import type { LeakCounts } from './leak-checks.ts';

/** Of the forecasts; with more than this unpriced, a benchmark was not chosen for its coverage. */
const MOST_UNPRICED = 0.1;

const LOOK_AT: Readonly<Record<LeakCheckName, string>> = {
  LATE_RESULTS:
    'The walk hands the model results of its own future: look at what it is given at each decision.',
  LATE_DECISIONS: 'Forecasts are decided after the kick-off: look at the instants of decision.',
  EARLY_RESULTS:
    'Results count as known before they can be: look at kick-off and `resultKnownAt` of these matches.',
  DOUBLE_MATCHES:
    'Matches are stored twice, so that a result stands in its own history: look at imports of the same season under other names or days.',
  UNPRICED_MATCHES:
    'The closing line prices too few of the matches to be a yardstick: look at the closing columns of these seasons.',
};

const ALWAYS = [
  'What the model knows besides the results it is handed: parameters, features or settings that were chosen on the matches it is now judged by.',
  'Whether the closing prices are closing prices: a line taken long before the kick-off is easier to beat.',
  'Whether other leagues and seasons agree: a model that sees the future beats every one of them.',
];

/** The suspicion that the groups raise, with what was counted; null when no group raises one. */
export function suspectLeak(groups: readonly EvaluationGroup[], leaks: LeakCounts): LeakSuspicion | null {
  const alarmed = groups.flatMap(({ division, season, closing }) => {
    const alarm = closing?.compared?.leak;
    return alarm ? [{ division, season, ...alarm }] : [];
  });
  if (alarmed.length === 0) return null;
  const checks = checkLeaks(groups[0], leaks);
  const failed = checks.filter(({ passed }) => !passed).map(({ name }) => LOOK_AT[name]);
  return { groups: alarmed, checks, lookAt: [...failed, ...ALWAYS] };
}

function checkLeaks(all: EvaluationGroup | undefined, leaks: LeakCounts): LeakCheck[] {
  const forecast = all?.model?.matches ?? 0;
  const unpriced = forecast - (all?.closing?.compared?.model.matches ?? 0);
  const none = (name: LeakCheckName, count: number): LeakCheck => ({ name, count, passed: count === 0 });
  return [
    none('LATE_RESULTS', leaks.lateResults),
    none('LATE_DECISIONS', leaks.lateDecisions),
    none('EARLY_RESULTS', leaks.earlyResults),
    none('DOUBLE_MATCHES', leaks.doubles),
    { name: 'UNPRICED_MATCHES', count: unpriced, passed: unpriced <= MOST_UNPRICED * forecast },
  ];
}
