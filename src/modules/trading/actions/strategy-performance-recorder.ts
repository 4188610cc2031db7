import {
  readStrategyPerformance,
  type GivenStrategyPerformance,
  type StrategyPerformanceRow,
} from '../domain/read-strategy-performance.ts';
import { insertRows } from './insert-rows.ts';
import type { Recorder } from './record.ts';

/** Stores figures of strategies in one statement. @returns their keys, in their order. */
export const insertStrategyPerformances = insertRows<StrategyPerformanceRow>('strategy_performance', {
  strategy_name: ['text', ({ strategyName }) => strategyName],
  period_start: ['timestamptz', ({ periodStart }) => periodStart.toISOString()],
  period_end: ['timestamptz', ({ periodEnd }) => periodEnd.toISOString()],
  total_trades: ['int', ({ totalTrades }) => totalTrades],
  winning_trades: ['int', ({ winningTrades }) => winningTrades],
  losing_trades: ['int', ({ losingTrades }) => losingTrades],
  // As text: an array of numbers would be read as doubles.
  total_pnl_usd: ['numeric', ({ totalPnlUsd }) => totalPnlUsd],
  sharpe_ratio: ['float8', ({ sharpeRatio }) => sharpeRatio],
  max_drawdown_pct: ['float8', ({ maxDrawdownPct }) => maxDrawdownPct],
  win_rate: ['float8', ({ winRate }) => winRate],
  profit_factor: ['float8', ({ profitFactor }) => profitFactor],
  avg_trade_duration_minutes: ['float8', ({ avgTradeDurationMinutes }) => avgTradeDurationMinutes],
  metadata: ['jsonb', ({ metadata }) => (metadata === null ? null : JSON.stringify(metadata))],
});

/** Stores figures that a program of the desk gives. */
export const strategyPerformanceRecorder: Recorder<GivenStrategyPerformance, StrategyPerformanceRow> = {
  prepare: (_tx, _given, now) => Promise.resolve((one, path) => readStrategyPerformance(one, path, now)),
  insert: insertStrategyPerformances,
  // Nothing that they say depends on another row.
  refusalOf: () => null,
};
