import { builder } from '../../../graphql/builder.ts';
import type { EvaluationConfig } from '../domain/evaluation/evaluation-config.ts';
import { DevigMethodRef } from './devig-method.ts';
import { NewcomerRuleRef } from './newcomer-rule.ts';
import { ModelFitSettingsRef } from './model-fit-settings.ts';

export const EvaluationSettingsRef = builder.objectRef<EvaluationConfig>('EvaluationSettings').implement({
  description:
    'What decided an evaluation besides matches and prices: the same settings and data give the same bits.',
  fields: (t) => ({
    model: t.expose('model', {
      type: ModelFitSettingsRef,
      description: 'How the model was fitted for each match day.',
    }),
    minTeamMatches: t.int({
      description: 'Matches that a club had to have in the history to be rated by them alone.',
      resolve: ({ model }) => model.minTeamMatches,
    }),
    newcomers: t.field({
      type: NewcomerRuleRef,
      description: 'What became of a club with fewer.',
      resolve: ({ model }) => model.newcomers,
    }),
    devigMethod: t.field({
      type: DevigMethodRef,
      description: 'How the margin was taken out of the closing line.',
      resolve: ({ benchmark }) => benchmark.devigMethod,
    }),
    exchangeCommission: t.float({
      description: 'Share of the winnings that an exchange keeps, a fraction 0..1.',
      resolve: ({ benchmark }) => benchmark.exchangeCommission,
    }),
    resamples: t.int({
      description: 'How often match days were drawn anew for an interval.',
      resolve: ({ bootstrap }) => bootstrap.resamples,
    }),
    confidence: t.float({
      description: 'Of the intervals of differences, a fraction above 0 and below 1.',
      resolve: ({ bootstrap }) => bootstrap.confidence,
    }),
    seed: t.float({
      description: 'Of the random numbers, a whole number from 0, without units.',
      resolve: ({ bootstrap }) => bootstrap.seed,
    }),
    leakMargin: t.float({
      description:
        'By how much the closing line could be beaten without an alarm, in units of the ranked probability score.',
      resolve: ({ alarm }) => alarm.margin,
    }),
    leastAlarmMatches: t.int({
      description: 'Matches that a group needed to raise the alarm.',
      resolve: ({ alarm }) => alarm.leastMatches,
    }),
    isFrictionTried: t.exposeBoolean('withFriction', {
      description: 'Whether the friction layer was put on trial as well.',
    }),
  }),
});
