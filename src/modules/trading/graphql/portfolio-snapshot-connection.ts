import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { PortfolioSnapshotRef } from './portfolio-snapshot.ts';

const TABLE = { table: 'trading.portfolio_snapshots', idColumn: 'id', isZoned: true } as const;

export const portfolioSnapshotConnection = defineConnection({
  name: 'PortfolioSnapshot',
  rows: 'the snapshots of what the desk held',
  node: PortfolioSnapshotRef,
  order: {
    model: 'PortfolioSnapshot',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'TAKEN_AT', direction: 'DESC' },
    keys: {
      TAKEN_AT: {
        field: 'timestampUtc',
        kind: 'instant',
        exact: { ...TABLE, column: 'timestamp_utc' },
        description: 'By the instant that it is about.',
      },
      DATABASE_ID: { field: 'id', kind: 'int', description: 'As they were recorded.' },
      TOTAL_VALUE_USD: {
        field: 'totalValueUsd',
        kind: 'decimal',
        description: 'By what everything was worth. NaN counts as greatest.',
      },
      PNL_24H_USD: {
        field: 'pnl24hUsd',
        kind: 'decimal',
        isNullable: true,
        description: 'By the profit of a day. NaN counts as greatest.',
      },
      RISK_SCORE: {
        field: 'riskScore',
        kind: 'float',
        isNullable: true,
        description: 'By how risky the desk found it. NaN counts as greatest.',
      },
    },
  },
});
