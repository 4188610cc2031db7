import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { GoalModelKind } from '../domain/model-settings.ts';

const KINDS: Record<GoalModelKind, string> = {
  POISSON: 'Independent Poisson goals (Maher 1982): `rho` and `covariance` are 0.',
  DIXON_COLES:
    'Poisson goals with a dependence `rho` in the scores 0-0, 1-0, 0-1 and 1-1 (Dixon and Coles 1997).',
  BIVARIATE_POISSON:
    'Poisson goals of each side and goals that both share (Karlis and Ntzoufras 2003), with `covariance` as their mean.',
};

export const GoalModelKindRef = builder.enumType('GoalModelKind', {
  description: 'How the goals of the two sides are distributed, given the ratings of the teams.',
  values: describedEnum(KINDS),
});
