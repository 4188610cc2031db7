import type { Usd } from './usd.ts';

/** What the confirmed trades of a period moved and cost, whether their profit or loss counts or not. */
export interface TradeActivity {
  readonly confirmedTrades: number;
  /** Of the trades with a side in a token that is worth a US dollar. */
  readonly volume: Usd;
  /** Trades of no such side, or whose amount of it is not known: their volume is not known. */
  readonly tradesWithoutVolume: number;
  /** In lamports, of the trades whose fee is known. */
  readonly feesLamports: bigint;
  readonly tradesWithoutFee: number;
}

export const NO_ACTIVITY: TradeActivity = {
  confirmedTrades: 0,
  volume: 0n,
  tradesWithoutVolume: 0,
  feesLamports: 0n,
  tradesWithoutFee: 0,
};

/** The activity of both together. */
export function addActivity(a: TradeActivity, b: TradeActivity): TradeActivity {
  return {
    confirmedTrades: a.confirmedTrades + b.confirmedTrades,
    volume: a.volume + b.volume,
    tradesWithoutVolume: a.tradesWithoutVolume + b.tradesWithoutVolume,
    feesLamports: a.feesLamports + b.feesLamports,
    tradesWithoutFee: a.tradesWithoutFee + b.tradesWithoutFee,
  };
}
