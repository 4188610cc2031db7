import { builder } from '../../../graphql/builder.ts';
import type { FrictionTrial } from '../domain/friction-layer/friction-trial.ts';
import type { PairedScore } from '../domain/friction-layer/paired-scores.ts';

export const FrictionScoreRef = builder.objectRef<PairedScore>('FrictionTrialScore').implement({
  description:
    'A score of the forecasts of 1X2 with and without the friction layer over the same matches: means per match, less is better. All ' +
    'null without a match.',
  fields: (t) => ({
    withoutFriction: t.exposeFloat('without', {
      nullable: true,
      description:
        'Of the forecasts as they are without the layer, in the units of the score. Null without a match.',
    }),
    withFriction: t.exposeFloat('withFriction', {
      nullable: true,
      description:
        'Of the forecasts with the layer at full weight, in the units of the score. Null without a match.',
    }),
    difference: t.exposeFloat('difference', {
      nullable: true,
      description:
        'With friction less without, in the units of the score: below 0 the layer helps. Null without a match.',
    }),
    lower: t.exposeFloat('lower', {
      nullable: true,
      description:
        'The lower bound of the difference, in its units, by a bootstrap of match days with the confidence of the evaluation. Null below two days.',
    }),
    upper: t.exposeFloat('upper', {
      nullable: true,
      description: 'The upper bound of the difference, in its units. Null below two days.',
    }),
  }),
});

export const FrictionTrialDivisionRef = builder
  .objectRef<FrictionTrial['perDivision'][number]>('FrictionTrialDivision')
  .implement({
    description: 'The part of a division in a friction trial. It is shown, and decides nothing.',
    fields: (t) => ({
      division: t.exposeString('division', { description: 'The code of the division: `E0`.' }),
      matches: t.exposeInt('matches', { description: 'Matches of it that were forecast with the layer.' }),
      logLoss: t.expose('logLoss', { type: FrictionScoreRef, description: 'In nats.' }),
      rps: t.expose('rps', {
        type: FrictionScoreRef,
        description: 'The ranked probability score over home, draw and away, 0..1.',
      }),
    }),
  });
