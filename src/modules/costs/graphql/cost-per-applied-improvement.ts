import { builder } from '../../../graphql/builder.ts';
import { depsOf } from '../../../graphql/context.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { formatUsd, sharedMicroUsd } from '../../../shared/micro-usd.ts';
import {
  type AppliedImprovementCosts,
  costPerAppliedImprovement,
  type ImprovementCost,
} from '../reads/cost-per-applied-improvement.ts';
import { PaidProviderRef } from './cost-enums.ts';

const ImprovementCostRef = builder.objectRef<ImprovementCost>('ImprovementCost').implement({
  description: 'What the search for improvements cost, and how many of them were applied.',
  fields: (t) => ({
    provider: t.expose('provider', {
      type: PaidProviderRef,
      nullable: true,
      description:
        'Who was paid. Null in the total, and for improvements that no paid provider proposed: the embedded rules, or people.',
    }),
    calls: t.exposeInt('calls', {
      description: 'Paid analyses, those whose answer was refused included. Calls under way are not in it.',
    }),
    costUsd: t.field({
      type: 'Decimal',
      description: 'What these cost, in US dollars.',
      resolve: ({ costMicroUsd }) => formatUsd(costMicroUsd),
    }),
    reservedUsd: t.field({
      type: 'Decimal',
      description: 'What calls under way may cost at most, in US dollars: not in `costUsd`.',
      resolve: ({ reservedMicroUsd }) => formatUsd(reservedMicroUsd),
    }),
    appliedImprovements: t.int({
      description: 'Improvements that were applied, whenever they were proposed.',
      resolve: ({ applied }) => applied,
    }),
    costPerImprovementUsd: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        '`costUsd` / `appliedImprovements`, in US dollars, rounded to a millionth. Null where none was applied.',
      resolve: ({ costMicroUsd, applied }) =>
        applied === 0 ? null : formatUsd(sharedMicroUsd(costMicroUsd, applied)),
    }),
  }),
});

const CostPerAppliedImprovementRef = builder
  .objectRef<AppliedImprovementCosts>('CostPerAppliedImprovement')
  .implement({
    description:
      'What an applied improvement cost: the paid analyses of a span of time over what came of them in it.',
    fields: (t) => ({
      total: t.expose('total', {
        type: ImprovementCostRef,
        description: 'All paid analyses over all improvements that were applied, whoever proposed these.',
      }),
      providers: t.field({
        type: [ImprovementCostRef],
        description:
          'By who was paid, in the order of names; at the end the improvements that nobody was paid for. Those without a call and an ' +
          'applied improvement are left out.',
        complexity: { field: 1, multiplier: 3 },
        resolve: ({ providers }) => [...providers],
      }),
    }),
  });

builder.queryField('costPerAppliedImprovement', (t) =>
  t.field({
    type: CostPerAppliedImprovementRef,
    description:
      'What the improvements cost that were applied: recorded costs of STRATEGY_ANALYSIS, by the instant of reservation, over improvements ' +
      'by the instant at which they were applied. Those that were applied before there were records of that are not counted.',
    args: {
      from: t.arg({ type: 'DateTime', description: 'The first instant; from the beginning when not given.' }),
      to: t.arg({
        type: 'DateTime',
        description: 'The instant before which it ends, after `from`; without an end when not given.',
      }),
    },
    resolve: (_root, { from, to }, context) => {
      if (from && to && from >= to) throw new InvalidInputError('to', to, 'is not after from');
      const { db, clock } = depsOf(context);
      return costPerAppliedImprovement(db, { from: from ?? null, to: to ?? null }, clock.now());
    },
  }),
);
