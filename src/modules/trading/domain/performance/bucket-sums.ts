import type { Usd } from './usd.ts';

/** What the trades of a strategy came to in a bucket. Only confirmed trades whose profit or loss is a number are in it. */
export interface BucketSums {
  readonly winningTrades: number;
  readonly losingTrades: number;
  /** Trades with a profit or loss of exactly 0: neither winning nor losing. */
  readonly breakEvenTrades: number;
  /** What the winning trades won. */
  readonly grossProfit: Usd;
  /** What the losing trades lost, not below 0. */
  readonly grossLoss: Usd;
}

export const NO_SUMS: BucketSums = {
  winningTrades: 0,
  losingTrades: 0,
  breakEvenTrades: 0,
  grossProfit: 0n,
  grossLoss: 0n,
};

/** The sums of both together. */
export function addSums(a: BucketSums, b: BucketSums): BucketSums {
  return {
    winningTrades: a.winningTrades + b.winningTrades,
    losingTrades: a.losingTrades + b.losingTrades,
    breakEvenTrades: a.breakEvenTrades + b.breakEvenTrades,
    grossProfit: a.grossProfit + b.grossProfit,
    grossLoss: a.grossLoss + b.grossLoss,
  };
}

/** Profits less losses, in units of `Usd`; below 0 for a loss. */
export function netOf({ grossProfit, grossLoss }: BucketSums): Usd {
  return grossProfit - grossLoss;
}

/** How many trades count. */
export function tradesOf({ winningTrades, losingTrades, breakEvenTrades }: BucketSums): number {
  return winningTrades + losingTrades + breakEvenTrades;
}
