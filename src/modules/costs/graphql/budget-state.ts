import { builder } from '../../../graphql/builder.ts';
import { formatUsd } from '../../../shared/micro-usd.ts';
import { remainingOf, type BudgetState } from '../domain/budgets.ts';
import { BudgetWindowRef } from './cost-enums.ts';

export const BudgetStateRef = builder.objectRef<BudgetState>('BudgetState').implement({
  description:
    'How much of a budget for paid calls is used. A call that does not fit into each of them is not made.',
  fields: (t) => ({
    window: t.expose('window', { type: BudgetWindowRef, description: 'What the budget is for.' }),
    limitUsd: t.field({
      type: 'Decimal',
      description: 'What may be spent, in US dollars: a setting of the server. 0 allows no call.',
      resolve: ({ limitMicroUsd }) => formatUsd(limitMicroUsd),
    }),
    spentUsd: t.field({
      type: 'Decimal',
      description: 'What recorded calls cost, in US dollars.',
      resolve: ({ spentMicroUsd }) => formatUsd(spentMicroUsd),
    }),
    reservedUsd: t.field({
      type: 'Decimal',
      description:
        'What calls under way may cost at most, in US dollars. Those of a process that died count for 15 minutes.',
      resolve: ({ reservedMicroUsd }) => formatUsd(reservedMicroUsd),
    }),
    remainingUsd: t.field({
      type: 'Decimal',
      description: 'What may still be asked for, in US dollars: never below 0.',
      resolve: (state) => formatUsd(remainingOf(state)),
    }),
    startsAt: t.expose('startsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Calls reserved from here on count. Null for RUN: all of the run do.',
    }),
    opensAgainAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the next window begins, with nothing spent. Null for RUN, whose budget is for once.',
      resolve: ({ endsAt }) => endsAt,
    }),
  }),
});
