import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { StrategyPerformanceRef } from './strategy-performance.ts';

const TABLE = { table: 'trading.strategy_performance', idColumn: 'id', isZoned: true } as const;

export const strategyPerformanceConnection = defineConnection({
  name: 'StrategyPerformance',
  rows: 'the stored performances',
  node: StrategyPerformanceRef,
  order: {
    model: 'StrategyPerformance',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'PERIOD_ENDS_AT', direction: 'DESC' },
    keys: {
      PERIOD_STARTS_AT: {
        field: 'periodStart',
        kind: 'instant',
        exact: { ...TABLE, column: 'period_start' },
        description: 'By the start of the period.',
      },
      PERIOD_ENDS_AT: {
        field: 'periodEnd',
        kind: 'instant',
        exact: { ...TABLE, column: 'period_end' },
        description: 'By the end of the period.',
      },
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'created_at' },
        description: 'By the instant at which it was stored.',
      },
      STRATEGY_NAME: {
        field: 'strategyName',
        kind: 'text',
        description: 'By the strategy, as the database compares text.',
      },
      TOTAL_PNL_USD: {
        field: 'totalPnlUsd',
        kind: 'decimal',
        isNullable: true,
        description: 'By profits less losses.',
      },
      WIN_RATE: {
        field: 'winRate',
        kind: 'float',
        isNullable: true,
        description: 'By the share of winning trades.',
      },
      SHARPE_RATIO: {
        field: 'sharpeRatio',
        kind: 'float',
        isNullable: true,
        description: 'By the Sharpe ratio.',
      },
      PROFIT_FACTOR: {
        field: 'profitFactor',
        kind: 'float',
        isNullable: true,
        description: 'By what was won by what was lost.',
      },
      MAX_DRAWDOWN_PCT: {
        field: 'maxDrawdownPct',
        kind: 'float',
        isNullable: true,
        description: 'By the deepest fall in per cent.',
      },
    },
  },
});
