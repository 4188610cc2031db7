import {
  readMarketSnapshot,
  type GivenMarketSnapshot,
  type MarketSnapshotRow,
} from '../domain/read-market-snapshot.ts';
import { insertRows, jsonCell } from './insert-rows.ts';
import type { Recorder } from './record.ts';

/** Stores how markets stood. */
export const marketSnapshotRecorder: Recorder<GivenMarketSnapshot, MarketSnapshotRow> = {
  prepare: (_tx, _given, now) => Promise.resolve((one, path) => readMarketSnapshot(one, path, now)),
  insert: insertRows<MarketSnapshotRow>('market_snapshots', {
    timestamp_utc: ['timestamptz', ({ timestamp }) => timestamp.toISOString()],
    token_pair: ['text', ({ tokenPair }) => tokenPair],
    price: ['numeric', ({ price }) => price],
    volume_24h_usd: ['numeric', ({ volume24hUsd }) => volume24hUsd],
    liquidity_usd: ['numeric', ({ liquidityUsd }) => liquidityUsd],
    bid_ask_spread_bps: ['float8', ({ bidAskSpreadBps }) => bidAskSpreadBps],
    volatility_1h: ['float8', ({ volatility1h }) => volatility1h],
    source: ['text', ({ source }) => source],
    raw_data: ['jsonb', ({ rawData }) => jsonCell(rawData)],
  }),
  refusalOf: () => null,
};
