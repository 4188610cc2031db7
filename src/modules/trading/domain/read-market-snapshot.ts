import type { Json } from '../../../shared/json.ts';
import { readPair } from './pair-tokens.ts';
import { below, LONGEST_NAME, readDecimal, readInstant, readNumber, readText } from './read-ledger-values.ts';

export interface GivenMarketSnapshot {
  readonly takenAt: Date | null;
  readonly tokenPair: string;
  readonly price: string;
  readonly volume24hUsd: string | null;
  readonly liquidityUsd: string | null;
  readonly bidAskSpreadBps: number | null;
  readonly volatility1h: number | null;
  readonly source: string;
  readonly rawData: Json;
}

export interface MarketSnapshotRow extends Omit<GivenMarketSnapshot, 'takenAt'> {
  readonly timestamp: Date;
}

/** How a market stood, as it is stored. @throws InvalidInputError */
export function readMarketSnapshot(given: GivenMarketSnapshot, path: string, now: Date): MarketSnapshotRow {
  const at = (member: string): string => below(path, member);
  return {
    timestamp: readInstant(at('takenAt'), given.takenAt, now),
    tokenPair: readPair(at('tokenPair'), given.tokenPair),
    price: readDecimal(at('price'), given.price, 'POSITIVE') ?? given.price,
    volume24hUsd: readDecimal(at('volume24hUsd'), given.volume24hUsd, 'NOT_NEGATIVE'),
    liquidityUsd: readDecimal(at('liquidityUsd'), given.liquidityUsd, 'NOT_NEGATIVE'),
    bidAskSpreadBps: readNumber(at('bidAskSpreadBps'), given.bidAskSpreadBps, 0, Infinity),
    volatility1h: readNumber(at('volatility1h'), given.volatility1h, 0, Infinity),
    source: readText(at('source'), given.source, LONGEST_NAME),
    rawData: given.rawData,
  };
}
