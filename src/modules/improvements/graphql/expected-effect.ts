import { builder } from '../../../graphql/builder.ts';
import type { ExpectedEffect } from '../domain/analysis/failure-pattern.ts';
import { PatternMetricRef } from './failure-pattern.ts';

export const ExpectedEffectRef = builder.objectRef<ExpectedEffect>('ExpectedEffect').implement({
  description:
    'What a change would have brought on the bets that it was found by. It says of the future only what the past says.',
  fields: (t) => ({
    metric: t.expose('metric', { type: PatternMetricRef, description: 'What is measured.' }),
    betsRemoved: t.exposeInt('betsRemoved', { description: 'Bets that would not have been made.' }),
    betsKept: t.exposeInt('betsKept', {
      description: 'Bets of the pattern that would have been made all the same.',
    }),
    meanBefore: t.exposeFloat('meanBefore', {
      description: 'Mean of the metric over all bets of the strategy, a fraction of what is staked.',
    }),
    meanAfter: t.exposeFloat('meanAfter', {
      nullable: true,
      description: 'The same fraction without the bets removed. Null where none is left.',
    }),
    expectedGain: t.exposeFloat('expectedGain', {
      description:
        'Gain in the mean that is expected of the next bets, a fraction: shrunk for having been chosen among many patterns. 0 where segments differed from the ' +
        'other bets of their strategies no more than by chance; where no bet is left, where means differed no more than that from 0.',
    }),
  }),
});
