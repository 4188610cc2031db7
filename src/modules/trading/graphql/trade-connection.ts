import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { TradeRef } from './trade.ts';

export const tradeConnection = defineConnection({
  name: 'Trade',
  rows: 'the trades',
  node: TradeRef,
  order: {
    model: 'Trade',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'TRADED_AT', direction: 'DESC' },
    keys: {
      TRADED_AT: {
        field: 'timestamp',
        kind: 'instant',
        exact: { table: 'trading.trades', column: 'timestamp', idColumn: 'id', isZoned: true },
        description: 'By the instant at which it was sent.',
      },
      DATABASE_ID: { field: 'id', kind: 'int', description: 'As they were recorded.' },
      AMOUNT_IN: {
        field: 'amountIn',
        kind: 'decimal',
        description: 'By how much was given, whatever the token. NaN counts as greatest.',
      },
      PRICE: {
        field: 'price',
        kind: 'decimal',
        isNullable: true,
        description: 'By the price. NaN counts as greatest.',
      },
      PROFIT_LOSS: {
        field: 'profitLoss',
        kind: 'decimal',
        isNullable: true,
        description: 'By profit, in US dollars. NaN counts as greatest.',
      },
      EXECUTION_TIME_MS: {
        field: 'executionTimeMs',
        kind: 'int',
        isNullable: true,
        description: 'By how long it took.',
      },
      STATUS: {
        field: 'status',
        kind: 'text',
        description: 'By the name of the status, as the database compares text.',
      },
      STRATEGY_USED: {
        field: 'strategyUsed',
        kind: 'text',
        isNullable: true,
        description: 'By the strategy, as the database compares text.',
      },
    },
  },
});
