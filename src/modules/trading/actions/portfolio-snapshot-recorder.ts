import {
  readPortfolioSnapshot,
  type GivenPortfolioSnapshot,
  type PortfolioSnapshotRow,
} from '../domain/read-portfolio-snapshot.ts';
import { insertRows, jsonCell } from './insert-rows.ts';
import type { Recorder } from './record.ts';

/** Stores what the desk held. */
export const portfolioSnapshotRecorder: Recorder<GivenPortfolioSnapshot, PortfolioSnapshotRow> = {
  prepare: (_tx, _given, now) => Promise.resolve((one, path) => readPortfolioSnapshot(one, path, now)),
  insert: insertRows<PortfolioSnapshotRow>('portfolio_snapshots', {
    timestamp_utc: ['timestamptz', ({ timestamp }) => timestamp.toISOString()],
    total_value_usd: ['numeric', ({ totalValueUsd }) => totalValueUsd],
    cash_usdc: ['numeric', ({ cashUsdc }) => cashUsdc],
    positions: ['jsonb', ({ positions }) => jsonCell(positions)],
    pnl_24h_usd: ['numeric', ({ pnl24hUsd }) => pnl24hUsd],
    pnl_7d_usd: ['numeric', ({ pnl7dUsd }) => pnl7dUsd],
    pnl_30d_usd: ['numeric', ({ pnl30dUsd }) => pnl30dUsd],
    risk_score: ['float8', ({ riskScore }) => riskScore],
  }),
  refusalOf: () => null,
};
