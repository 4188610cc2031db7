import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { formatUsd } from '../../../shared/micro-usd.ts';
import { daysBetween } from '../../../shared/uk-time.ts';
import { costSummary, type CostSum, type CostSummary } from '../reads/cost-summary.ts';
import { CostPurposeRef, PaidProviderRef } from './cost-enums.ts';

const MOST_DAYS = 366;

const CostSumRef = builder.objectRef<CostSum>('CostSum').implement({
  description: 'What requests to paid providers cost together. Requests under way are not in it.',
  fields: (t) => ({
    dayOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The UTC day of their reservation. Null where they are not of one day.',
      resolve: ({ day }) => day,
    }),
    purpose: t.expose('purpose', {
      type: CostPurposeRef,
      nullable: true,
      description: 'What they were made for. Null where it is not asked.',
    }),
    provider: t.expose('provider', {
      type: PaidProviderRef,
      nullable: true,
      description: 'Who was paid. Null where it is not asked.',
    }),
    calls: t.exposeInt('calls', { description: 'How many they are, those that were refused included.' }),
    costUsd: t.field({
      type: 'Decimal',
      description: 'What they cost, in US dollars.',
      resolve: ({ costMicroUsd }) => formatUsd(costMicroUsd),
    }),
    inputTokens: t.field({
      type: 'Decimal',
      description: 'Tokens that were read, a whole number, as far as the providers said.',
      resolve: ({ inputTokens }) => String(inputTokens),
    }),
    outputTokens: t.field({
      type: 'Decimal',
      description: 'Tokens that were written, a whole number, as far as the providers said.',
      resolve: ({ outputTokens }) => String(outputTokens),
    }),
  }),
});

const CostSummaryRef = builder.objectRef<CostSummary>('CostSummary').implement({
  description: 'Sums of what paid calls cost within days.',
  fields: (t) => ({
    total: t.expose('total', { type: CostSumRef, description: 'All of them.' }),
    days: t.field({
      type: [CostSumRef],
      description: 'By UTC day, upwards; days without a call are left out.',
      complexity: { field: 1, multiplier: 30 },
      resolve: ({ days }) => [...days],
    }),
    purposes: t.field({
      type: [CostSumRef],
      description: 'By purpose, in the order of names; those without a call are left out.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ purposes }) => [...purposes],
    }),
    providers: t.field({
      type: [CostSumRef],
      description: 'By provider, in the order of names; those without a call are left out.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ providers }) => [...providers],
    }),
  }),
});

builder.queryField('costSummary', (t) =>
  t.field({
    type: CostSummaryRef,
    description: `What paid calls cost from one UTC day to another, both included: at most ${MOST_DAYS} days.`,
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first UTC day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last UTC day, not before `from`.' }),
    },
    resolve: (_root, { from, to }, context) => {
      const days = daysBetween(from, to) + 1;
      if (days < 1) throw new InvalidInputError('to', to, `is before from (${from})`);
      if (days > MOST_DAYS)
        throw new InvalidInputError('to', to, `makes ${days} days; ${MOST_DAYS} are allowed`);
      return costSummary(dbOf(context), { from, to });
    },
  }),
);
