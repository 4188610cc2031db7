import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { formatUsd } from '../../../shared/micro-usd.ts';
import { BudgetExhaustedError } from '../domain/budget-exhausted-error.ts';
import { BudgetStateRef } from './budget-state.ts';

builder.objectType(BudgetExhaustedError, {
  name: 'BudgetExhaustedError',
  description:
    'A paid call would cost more than a budget has left. It was not made, and nothing was reserved.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    budget: t.expose('budget', { type: BudgetStateRef, description: 'The budget as it was then.' }),
    askedUsd: t.field({
      type: 'Decimal',
      description: 'What the call could have cost at most, in US dollars.',
      resolve: ({ askedMicroUsd }) => formatUsd(askedMicroUsd),
    }),
    opensAgainAt: t.expose('opensAgainAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'From when the call would fit. Null where it never does: the budget of a run, or a call above a whole budget.',
    }),
  }),
});
