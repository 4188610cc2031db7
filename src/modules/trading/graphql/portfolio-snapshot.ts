import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { decimalOrNull } from '../../../graphql/scalars/decimal.ts';

const OTHERWISE = 'Null when not recorded, also where an older database holds what Decimal cannot say.';

export const PortfolioSnapshotRef = builder.prismaNode('PortfolioSnapshot', {
  id: { field: 'id' },
  nullable: true,
  description: 'What the token desk held at an instant, and what it was worth.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Its key in the table `portfolio_snapshots`.' }),
    takenAt: t.expose('timestampUtc', { type: 'DateTime', description: 'The instant that it is about.' }),
    totalValueUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { totalValueUsd: true },
      description:
        'What everything together was worth, in US dollars. Null where an older database holds what Decimal cannot say.',
      resolve: ({ totalValueUsd }) => decimalOrNull(totalValueUsd),
    }),
    cashUsdc: t.field({
      type: 'Decimal',
      nullable: true,
      select: { cashUsdc: true },
      description: `How much of it was USDC. ${OTHERWISE}`,
      resolve: ({ cashUsdc }) => decimalOrNull(cashUsdc),
    }),
    positions: t.expose('positions', {
      type: 'JSON',
      nullable: true,
      description: 'The tokens that were held, as they were recorded. Null when not recorded.',
    }),
    pnl24hUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { pnl24hUsd: true },
      description: `Profit of the 24 hours before, or loss below 0, in US dollars. ${OTHERWISE}`,
      resolve: ({ pnl24hUsd }) => decimalOrNull(pnl24hUsd),
    }),
    pnl7dUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { pnl7dUsd: true },
      description: `Profit of the 7 days before, or loss below 0, in US dollars. ${OTHERWISE}`,
      resolve: ({ pnl7dUsd }) => decimalOrNull(pnl7dUsd),
    }),
    pnl30dUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { pnl30dUsd: true },
      description: `Profit of the 30 days before, or loss below 0, in US dollars. ${OTHERWISE}`,
      resolve: ({ pnl30dUsd }) => decimalOrNull(pnl30dUsd),
    }),
    riskScore: t.exposeFloat('riskScore', {
      nullable: true,
      description:
        'How risky the desk found it, in units of a scale of its own, from 0. Null when not recorded.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was stored, by the clock of the database.',
    }),
  }),
});
