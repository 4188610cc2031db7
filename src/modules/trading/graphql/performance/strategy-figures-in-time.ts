import { builder } from '../../../../graphql/builder.ts';
import { MOST_CURVE_TRADES } from '../../domain/performance/equity-curve.ts';
import { MOST_BUCKETS } from '../../domain/performance/time-buckets.ts';
import { BucketUnitRef, CurveStepRef, lengthOfCut } from './bucket-unit.ts';
import { EquityPointRef } from './equity-point.ts';
import { PerformanceBucketRef } from './performance-bucket.ts';
import { bucketsOf, curveOf } from './shown-figures.ts';
import { StrategyFiguresRef } from './strategy-figures.ts';

/** A curve by trade is a statement of its own, for each strategy. */
const STATEMENT_COST = 100;

builder.objectFields(StrategyFiguresRef, (t) => ({
  buckets: t.field({
    type: [PerformanceBucketRef],
    description:
      'The period cut into hours, days, weeks or months, upwards, without a gap: those without a trade are there. ' +
      `Refused for more than ${MOST_BUCKETS.toLocaleString('en')}.`,
    args: {
      by: t.arg({ type: BucketUnitRef, required: true, defaultValue: 'DAY', description: 'How it is cut.' }),
    },
    complexity: ({ by }) => ({ field: 1, multiplier: lengthOfCut(by) }),
    resolve: (figures, { by }) => bucketsOf(figures, by),
  }),
  equityCurve: t.field({
    type: [EquityPointRef],
    description:
      'The summed profits and losses from 0 at the start of the period to `totalPnlUsd` at its end, upwards. ' +
      `Refused for more than ${MOST_BUCKETS.toLocaleString('en')} buckets or ${MOST_CURVE_TRADES.toLocaleString('en')} trades, never cut.`,
    args: {
      by: t.arg({
        type: CurveStepRef,
        required: true,
        defaultValue: 'DAY',
        description: 'Where it has points: at the ends of buckets, or after each counted trade.',
      }),
    },
    complexity: ({ by }) => ({ field: by === 'TRADE' ? STATEMENT_COST : 1, multiplier: lengthOfCut(by) }),
    resolve: (figures, { by }) => curveOf(figures, by),
  }),
}));
