import { builder } from '../../../../graphql/builder.ts';
import { MOST_CURVE_TRADES } from '../../domain/performance/equity-curve.ts';
import { MOST_BUCKETS } from '../../domain/performance/time-buckets.ts';
import { BucketUnitRef, CurveStepRef } from './bucket-unit.ts';
import { EquityPointRef } from './equity-point.ts';
import { PerformanceBucketRef } from './performance-bucket.ts';
import { bucketsOf, curveOf } from './shown-figures.ts';
import { StrategyFiguresRef } from './strategy-figures.ts';

/** What a list in time is taken to multiply: a month of days. */
const USUAL_LENGTH = 31;

builder.objectFields(StrategyFiguresRef, (t) => ({
  buckets: t.field({
    type: [PerformanceBucketRef],
    description:
      'The period cut into hours, days, weeks or months, upwards, without a gap: those without a trade are there. ' +
      `Refused for more than ${MOST_BUCKETS.toLocaleString('en')}.`,
    args: {
      by: t.arg({ type: BucketUnitRef, required: true, defaultValue: 'DAY', description: 'How it is cut.' }),
    },
    complexity: { field: 1, multiplier: USUAL_LENGTH },
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
    complexity: { field: 1, multiplier: USUAL_LENGTH },
    resolve: (figures, { by }) => curveOf(figures, by),
  }),
}));
