import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { StrategyRef } from './strategy.ts';

const TABLE = { table: 'quantum.quantum_strategies_v3', idColumn: 'strategy_id' } as const;

export const strategyConnection = defineConnection({
  name: 'Strategy',
  rows: 'the strategies',
  node: StrategyRef,
  order: {
    model: 'Strategy',
    id: { field: 'strategyId', kind: 'int' },
    usual: { field: 'TOTAL_PNL_UNITS', direction: 'DESC' },
    keys: {
      TOTAL_PNL_UNITS: {
        field: 'totalPnl',
        kind: 'float',
        isNullable: true,
        description: 'By profit and loss.',
      },
      ROI_PCT: { field: 'roi', kind: 'float', isNullable: true, description: 'By return on turnover.' },
      AVG_CLV_PCT: {
        field: 'avgClv',
        kind: 'float',
        isNullable: true,
        description: 'By average closing line value.',
      },
      WIN_RATE_PCT: {
        field: 'winRate',
        kind: 'float',
        isNullable: true,
        description: 'By bets won of bets settled.',
      },
      TOTAL_BETS: {
        field: 'totalBets',
        kind: 'int',
        isNullable: true,
        description: 'By bets, voids included.',
      },
      STRATEGY_RANK: {
        field: 'strategyRank',
        kind: 'int',
        isNullable: true,
        description: 'By rank within the club.',
      },
      PRIORITY: { field: 'priority', kind: 'int', isNullable: true, description: 'By priority.' },
      NAME: {
        field: 'strategyName',
        kind: 'text',
        description: 'By the name of the strategy, as the database compares text.',
      },
      SEASON: { field: 'season', kind: 'text', isNullable: true, description: 'By season.' },
      DATABASE_ID: { field: 'strategyId', kind: 'int', description: 'By `databaseId`.' },
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'created_at', isZoned: true },
        description:
          'By the instant at which the row was first stored. For `strategies` alone: lists below a team are not read in this order.',
      },
    },
  },
});
