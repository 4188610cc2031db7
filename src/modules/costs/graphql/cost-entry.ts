import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { formatUsd } from '../../../shared/micro-usd.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { COST_PURPOSES, COST_STATES, PAID_PROVIDERS } from '../domain/cost-entry.ts';
import { CostPurposeRef, CostStateRef, PaidProviderRef } from './cost-enums.ts';

export const CostEntryRef = builder.prismaNode('CostEntry', {
  id: { field: 'id' },
  nullable: true,
  description: 'What one request to a paid provider cost, at the price in force when it was reserved.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    purpose: t.field({
      type: CostPurposeRef,
      select: { purpose: true },
      description: 'What it was made for.',
      resolve: ({ purpose }) => storedName(COST_PURPOSES, purpose),
    }),
    provider: t.field({
      type: PaidProviderRef,
      select: { provider: true },
      description: 'Who is paid.',
      resolve: ({ provider }) => storedName(PAID_PROVIDERS, provider),
    }),
    model: t.exposeString('model', { description: 'The model, as its provider names it: `gpt-5-mini`.' }),
    state: t.field({
      type: CostStateRef,
      select: { state: true },
      description: 'Whether it counts against the budgets, and with what.',
      resolve: ({ state }) => storedName(COST_STATES, state),
    }),
    reservedUsd: t.field({
      type: 'Decimal',
      select: { reservedMicroUsd: true },
      description: 'What it could cost at most, in US dollars: set aside before it was sent.',
      resolve: ({ reservedMicroUsd }) => formatUsd(reservedMicroUsd),
    }),
    costUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { costMicroUsd: true },
      description:
        'What it did cost, in US dollars; equal to `reservedUsd` where the provider did not say what was used. ' +
        'Null while it is under way, and when it was never seen to end.',
      resolve: ({ costMicroUsd }) => (costMicroUsd === null ? null : formatUsd(costMicroUsd)),
    }),
    inputTokens: t.exposeInt('inputTokens', {
      nullable: true,
      description: 'Tokens that were read. Null where the provider did not say.',
    }),
    outputTokens: t.exposeInt('outputTokens', {
      nullable: true,
      description:
        'Tokens that were written, those of thinking included. Null where the provider did not say.',
    }),
    inputUsdPerMillion: t.field({
      type: 'Decimal',
      select: { inputMicroUsdPerMillion: true },
      description: 'The price of a million tokens that are read, in US dollars.',
      resolve: ({ inputMicroUsdPerMillion }) => formatUsd(inputMicroUsdPerMillion),
    }),
    outputUsdPerMillion: t.field({
      type: 'Decimal',
      select: { outputMicroUsdPerMillion: true },
      description: 'The price of a million tokens that are written, in US dollars.',
      resolve: ({ outputMicroUsdPerMillion }) => formatUsd(outputMicroUsdPerMillion),
    }),
    reservedAt: t.expose('reservedAt', {
      type: 'DateTime',
      description:
        'When it was reserved, right before it was sent: the UTC day and month whose budgets it counts in.',
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was recorded or released. Null while it is under way.',
    }),
    run: t.relation('run', { nullable: true, description: 'The run that it was made for. Null for none.' }),
    job: t.relation('job', { nullable: true, description: 'The job that it was made in. Null for none.' }),
  }),
});
