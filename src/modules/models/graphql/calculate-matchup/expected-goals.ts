import { builder } from '../../../../graphql/builder.ts';
import type { GoalForecast } from '../../domain/layers/goal-forecast.ts';

export const ExpectedGoalsRef = builder.objectRef<GoalForecast>('ExpectedGoals').implement({
  description: 'The mean numbers of goals, and how the goals of the two sides depend on each other.',
  fields: (t) => ({
    home: t.float({
      description: 'Of the home side, in goals, above 0.',
      resolve: ({ means }) => means.home,
    }),
    away: t.float({
      description: 'Of the away side, in goals, above 0.',
      resolve: ({ means }) => means.away,
    }),
    total: t.float({
      description: 'Of both sides, in goals.',
      resolve: ({ means }) => means.home + means.away,
    }),
    supremacy: t.float({
      description: 'Home less away, in goals; below 0 the away side is the stronger.',
      resolve: ({ means }) => means.home - means.away,
    }),
    rho: t.exposeFloat('rho', {
      description:
        "Dixon and Coles' dependence of the scores 0-0, 0-1, 1-0 and 1-1, without units as a fraction is: below 0 draws of these are likelier " +
        'than of independent goals. 0 without.',
    }),
    covariance: t.exposeFloat('covariance', {
      description:
        "Of the two sides' goals in a bivariate Poisson, in goals squared: the mean of the goals that both score alike. 0 without.",
    }),
  }),
});
