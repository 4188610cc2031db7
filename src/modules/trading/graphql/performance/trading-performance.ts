import { builder } from '../../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../../graphql/context.ts';
import { readPerformanceRequest } from '../../domain/performance/performance-request.ts';
import type { StrategyFigures } from '../../domain/performance/strategy-figures.ts';
import { writeUsd } from '../../domain/performance/usd.ts';
import { readPerformance, type PerformanceReading } from '../../performance-reading.ts';
import { REQUEST_WORDS } from './request-fields.ts';
import type { ShownFigures } from './shown-figures.ts';
import { StrategyFiguresRef } from './strategy-figures.ts';

/** What lists of strategies are taken to multiply, unless more are named. */
const USUAL_STRATEGIES = 20;
/** Up to six statements, each over all trades of the period; which of them run depends on what is selected. */
const READING_COST = 1_000;

const TradingPerformanceRef = builder.objectRef<PerformanceReading>('TradingPerformance').implement({
  description:
    'Figures of the token desk over a period, computed from its trades. Sums over days are one statement for all strategies; fields that look at ' +
    'each trade (largest trades, drawdown by trade, volume, durations, curves) read them again, and a trade recorded meanwhile can be in one and ' +
    'not in the other.',
  fields: (t) => ({
    startsAt: t.field({
      type: 'DateTime',
      description: 'The first instant of the period.',
      resolve: ({ request }) => request.period.from,
    }),
    endsAt: t.field({
      type: 'DateTime',
      description: 'The end of the period, which does not belong to it.',
      resolve: ({ request }) => request.period.to,
    }),
    startingEquityUsd: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The equity that returns and drawdowns go by, in US dollars. Null when none was given.',
      resolve: ({ request: { startingEquity } }) =>
        startingEquity === null ? null : writeUsd(startingEquity),
    }),
    lotsSinceAt: t.field({
      type: 'DateTime',
      description: 'From which instant lots of tokens are followed.',
      resolve: ({ request }) => request.lotsSince,
    }),
    strategies: t.field({
      type: [StrategyFiguresRef],
      description:
        'One entry a strategy: those asked for in their order, or all with a trade in the period by name, the trades that name none last.',
      complexity: { field: 1, multiplier: USUAL_STRATEGIES },
      resolve: async (reading) => {
        const { strategies } = await reading.figures();
        return strategies.map((figures) => shown(reading, figures, false));
      },
    }),
    total: t.field({
      type: StrategyFiguresRef,
      description:
        'The trades of these strategies taken together: its drawdown and ratios are no sums of theirs.',
      resolve: async (reading) => shown(reading, (await reading.figures()).total, true),
    }),
  }),
});

builder.queryField('tradingPerformance', (t) =>
  t.field({
    type: TradingPerformanceRef,
    description:
      'How the strategies of the token desk did in any period, computed from the trades as they are now. Nothing is stored; ' +
      '`computeStrategyPerformance` does that.',
    args: {
      from: t.arg({ type: 'DateTime', required: true, description: REQUEST_WORDS.from }),
      to: t.arg({ type: 'DateTime', description: `${REQUEST_WORDS.to} Now when not given.` }),
      strategies: t.arg({ type: ['String'], description: REQUEST_WORDS.strategies }),
      startingEquityUsd: t.arg({ type: 'Decimal', description: REQUEST_WORDS.startingEquityUsd }),
      lotsSince: t.arg({ type: 'DateTime', description: REQUEST_WORDS.lotsSince }),
    },
    complexity: ({ strategies }) => ({
      field: READING_COST,
      multiplier: Math.max(1, (strategies?.length ?? 0) / USUAL_STRATEGIES),
    }),
    resolve: (_root, args, context) =>
      readPerformance(dbOf(context), readPerformanceRequest(args, depsOf(context).clock.now())),
  }),
);

function shown(reading: PerformanceReading, figures: StrategyFigures, isTotal: boolean): ShownFigures {
  return { ...figures, reading, isTotal };
}
