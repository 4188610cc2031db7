import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';

export const portfolioSnapshotFilter = defineFilter<'PortfolioSnapshot'>('PortfolioSnapshot', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'id', description: 'By `databaseId`.' },
  takenAt: { kind: 'dateTime', column: 'timestampUtc', description: 'By the instant that it is about.' },
  totalValueUsd: {
    kind: 'decimal',
    column: 'totalValueUsd',
    description: 'By what everything was worth, in US dollars.',
  },
  cashUsdc: { kind: 'decimal', column: 'cashUsdc', description: 'By how much of it was USDC.' },
  pnl24hUsd: { kind: 'decimal', column: 'pnl24hUsd', description: 'By the profit of a day, in US dollars.' },
  pnl7dUsd: { kind: 'decimal', column: 'pnl7dUsd', description: 'By the profit of 7 days, in US dollars.' },
  pnl30dUsd: {
    kind: 'decimal',
    column: 'pnl30dUsd',
    description: 'By the profit of 30 days, in US dollars.',
  },
  riskScore: { kind: 'float', column: 'riskScore', description: 'By how risky the desk found it.' },
  createdAt: { kind: 'dateTime', column: 'createdAt', description: 'By when it was stored.' },
});
