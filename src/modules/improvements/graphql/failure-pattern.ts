import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { PATTERN_METRICS, PATTERN_SOURCES, type FailurePattern } from '../domain/analysis/failure-pattern.ts';
import { SegmentRef } from './segment.ts';

export const PatternSourceRef = builder.enumType('FailurePatternSource', {
  description: 'Where the bets of a pattern come from.',
  values: describedEnum(PATTERN_SOURCES),
});

export const PatternMetricRef = builder.enumType('FailurePatternMetric', {
  description: 'What a pattern is tested on, per unit staked.',
  values: describedEnum(PATTERN_METRICS),
});

export const FailurePatternRef = builder.objectRef<FailurePattern>('FailurePattern').implement({
  description:
    'Bets of a strategy that lose, by a test that was corrected for every test of the same analysis. Each bet counts once.',
  fields: (t) => ({
    name: t.exposeString('id', { description: 'Its name within the analysis: `P1`, `P2` and so on.' }),
    source: t.expose('source', { type: PatternSourceRef, description: 'Where its bets come from.' }),
    strategyName: t.exposeString('strategyName', { description: 'The strategy that made the bets.' }),
    segment: t.expose('segment', {
      type: SegmentRef,
      nullable: true,
      description: 'Which of its bets. Null for all of them.',
    }),
    metric: t.expose('metric', { type: PatternMetricRef, description: 'What was tested.' }),
    benchmark: t.exposeString('benchmark', {
      nullable: true,
      description: 'Code of the book by whose closing prices the value is taken. Null for PROFIT.',
    }),
    bets: t.exposeInt('bets', { description: 'Bets that the metric is known of.' }),
    matches: t.exposeInt('matches', {
      description: 'Distinct matches of them, which the test counts: bets of one match hang together.',
    }),
    mean: t.exposeFloat('mean', {
      description: 'Mean of the metric, a fraction of what is staked: -0.03 loses three per cent.',
    }),
    standardError: t.exposeFloat('standardError', {
      description: 'Standard error of the mean, by match; a fraction, above 0.',
    }),
    restMean: t.exposeFloat('restMean', {
      nullable: true,
      description: "Mean of the strategy's other bets, likewise a fraction. Null where there are too few.",
    }),
    pValue: t.exposeFloat('pValue', {
      description:
        'How likely a mean as low is where the true one is 0 or more, before the correction; of a segment, the larger of that and of how likely one as far ' +
        "below the mean of the strategy's other bets is where it is not below that. A fraction, 0..1.",
    }),
    adjustedPValue: t.exposeFloat('adjustedPValue', {
      description: 'The same after the correction over all tests of the analysis; a fraction, 0..1.',
    }),
    winRate: t.exposeFloat('winRate', {
      nullable: true,
      description: 'Bets won of bets decided, a half counting a half; a fraction, 0..1. Null where none was.',
    }),
    roi: t.exposeFloat('roi', {
      nullable: true,
      description: 'Profit of turnover, a fraction. Null without turnover.',
    }),
  }),
});
