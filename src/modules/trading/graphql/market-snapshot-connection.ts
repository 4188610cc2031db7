import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { MarketSnapshotRef } from './market-snapshot.ts';

const TABLE = { table: 'trading.market_snapshots', idColumn: 'id', isZoned: true } as const;

export const marketSnapshotConnection = defineConnection({
  name: 'MarketSnapshot',
  rows: 'the snapshots of markets',
  node: MarketSnapshotRef,
  order: {
    model: 'MarketSnapshot',
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
      PRICE: {
        field: 'price',
        kind: 'decimal',
        description: 'By the price, whatever the pair. NaN counts as greatest.',
      },
      TOKEN_PAIR: {
        field: 'tokenPair',
        kind: 'text',
        description: 'By the pair, as the database compares text.',
      },
      VOLUME_24H_USD: {
        field: 'volume24hUsd',
        kind: 'decimal',
        isNullable: true,
        description: 'By what was traded in a day. NaN counts as greatest.',
      },
      LIQUIDITY_USD: {
        field: 'liquidityUsd',
        kind: 'decimal',
        isNullable: true,
        description: 'By what could be traded against. NaN counts as greatest.',
      },
      BID_ASK_SPREAD_BPS: {
        field: 'bidAskSpreadBps',
        kind: 'float',
        isNullable: true,
        description: 'By how far bid and ask are apart. NaN counts as greatest.',
      },
    },
  },
});
