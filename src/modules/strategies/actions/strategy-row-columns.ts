import type { BulkColumns } from '../../../db/unnest.ts';
import { BACKTEST_SOURCE, type StrategyRow } from '../domain/strategy-row.ts';

/** A row with the recorded version of its rule. */
export interface VersionedRow extends StrategyRow {
  readonly parametersHash: string;
  readonly version: number;
}

/** The columns that, with the season, say which row is meant. */
export const KEY_COLUMNS: BulkColumns<VersionedRow> = {
  team_id: ['int', (row) => row.teamId],
  strategy_name: ['text', (row) => row.strategyName],
  parameters_hash: ['text', (row) => row.parametersHash],
};

/** The columns that a computation sets, in the order of the table. */
export const VALUE_COLUMNS: BulkColumns<VersionedRow> = {
  team_name: ['text', (row) => row.teamName],
  strategy_type: ['text', (row) => row.strategyType],
  market_family: ['text', (row) => row.marketFamily],
  is_best_strategy: ['bool', (row) => row.isBestStrategy],
  strategy_rank: ['int', (row) => row.strategyRank],
  total_bets: ['int', (row) => row.totalBets],
  wins: ['int', (row) => row.wins],
  losses: ['int', (row) => row.losses],
  win_rate: ['float8', (row) => row.winRate],
  profit: ['float8', (row) => row.totalPnl],
  total_pnl: ['float8', (row) => row.totalPnl],
  roi: ['float8', (row) => row.roi],
  avg_clv: ['float8', (row) => row.avgClv],
  unlucky_count: ['int', (row) => row.unluckyCount],
  bad_analysis_count: ['int', (row) => row.badAnalysisCount],
  context_filters: ['jsonb', (row) => row.contextFilters && JSON.stringify(row.contextFilters)],
  performance_by_context: ['jsonb', (row) => JSON.stringify(row.performance)],
  parameters: ['jsonb', (row) => JSON.stringify(row.parameters)],
  source: ['text', () => BACKTEST_SOURCE],
  strategy_version: ['text', (row) => String(row.version)],
};

/** Set when a row is made, and then left to people. */
export const FIRST_COLUMNS: BulkColumns<VersionedRow> = { is_active: ['bool', (row) => row.isActive] };
