import { builder } from '../../../graphql/builder.ts';
import type { FitSettings } from '../domain/model-settings.ts';
import { GoalModelKindRef } from './goal-model-kind.ts';

export const ModelFitSettingsRef = builder.objectRef<FitSettings>('ModelFitSettings').implement({
  description: 'What decided a fit besides its matches: the same settings and matches give the same bits.',
  fields: (t) => ({
    kind: t.expose('kind', { type: GoalModelKindRef, description: 'The distribution that was fitted.' }),
    xi: t.exposeFloat('xi', {
      description:
        'Decay of a match per day of age, a fraction 0..1: its weight is exp(-xi x days before `referenceOn`). 0.0018 halves it in 385 days.',
    }),
    historyDays: t.exposeInt('historyDays', {
      description: 'How many days before the as-of instant the window began: no older match is in the fit.',
    }),
    shrinkage: t.exposeFloat('shrinkage', {
      description:
        'Precision (1 / variance) of the prior with mean 0 on each attack and defence, in weighted goals; 0 for plain maximum likelihood.',
    }),
  }),
});
