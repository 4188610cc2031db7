import { builder } from '../../../graphql/builder.ts';
import type {
  FrictionCoefficient,
  FrictionCoefficients,
} from '../domain/friction-layer/friction-coefficients.ts';
import { FRICTION_PRIOR_DEVIATION } from '../domain/friction-layer/fit-friction-table.ts';

const FrictionCoefficientRef = builder.objectRef<FrictionCoefficient>('FrictionCoefficient').implement({
  description: 'What a feature of friction counts for in the logarithm of mean goals.',
  fields: (t) => ({
    value: t.exposeFloat('value', {
      description: 'Change of log(mean goals) for a change of the feature by 1: 0.1 is about 10 %.',
    }),
    standardError: t.exposeFloat('standardError', {
      description: `Of \`value\`, also in log(mean goals), above 0. Without a match it is that of the prior around 0, ${FRICTION_PRIOR_DEVIATION}.`,
    }),
    centre: t.exposeFloat('centre', {
      description:
        'The value of the feature that changes nothing: its mean over the matches, each weighing as its expected goals.',
    }),
  }),
});

export const FrictionCoefficientsRef = builder
  .objectRef<FrictionCoefficients>('FrictionCoefficients')
  .implement({
    description:
      'The friction layer: log(home mean) changes by goals x g + supremacy x s / 2 and log(away mean) by goals x g - supremacy x s / 2, ' +
      'where g = (friction score - 50) / 50 and s = psychological edge of the home side / 50, each from its centre; one that is not ' +
      'known changes nothing. Fitted by Poisson regression with the forecast without friction as the offset.',
    fields: (t) => ({
      goals: t.expose('goals', {
        type: FrictionCoefficientRef,
        description: 'Of the friction score: above 0, more friction means more goals of both sides.',
      }),
      supremacy: t.expose('supremacy', {
        type: FrictionCoefficientRef,
        description:
          'Of the psychological edge: above 0, the side that has the edge scores more and the other less.',
      }),
      matches: t.exposeInt('matches', {
        description: 'Matches that they were fitted to: those of which any friction was known.',
      }),
    }),
  });
