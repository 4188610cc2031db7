import type { FlatBet } from './flat-bet.ts';
import { MARKET_MINIMUMS } from './market-minimums.ts';
import { sum } from './mean-of.ts';

/** What bets of one unit each brought. */
export interface Returns {
  readonly bets: number;
  /** Bets of which the whole stake was returned. */
  readonly voids: number;
  readonly hits: number;
  readonly profitUnits: number;
  readonly turnoverUnits: number;
  /** Profit / turnover; null below the minimum of bets that were no voids. */
  readonly roi: number | null;
  /** Of `roi`; null below the minimum of bets, and of hits and misses. */
  readonly standardError: number | null;
}

/**
 * Adds bets up. The standard error is that of a ratio of sums, sqrt(n x sum(r^2) / (n - 1)) / turnover with the residuals
 * r = profit - ROI x turnover of the bets as they settled (Cochran, Sampling Techniques, 1977, chapter 6).
 */
export function returnsOf(bets: readonly FlatBet[]): Returns {
  const hits = bets.filter((bet) => bet.profitUnits > 0).length;
  const misses = bets.filter((bet) => bet.profitUnits < 0).length;
  const profitUnits = sum(bets.map((bet) => bet.profitUnits));
  const turnoverUnits = sum(bets.map((bet) => bet.turnoverUnits));
  const voids = bets.filter((bet) => bet.turnoverUnits === 0).length;
  const isEnough = bets.length - voids >= MARKET_MINIMUMS.bets;
  const roi = isEnough ? profitUnits / turnoverUnits : null;
  const isSpread = Math.min(hits, misses) >= MARKET_MINIMUMS.ofEach;
  return {
    bets: bets.length,
    voids,
    hits,
    profitUnits,
    turnoverUnits,
    roi,
    standardError: roi !== null && isSpread ? standardErrorOf(bets, roi, turnoverUnits) : null,
  };
}

/** The lower (`side` -1) or upper (1) bound of an ROI, not below -1: nobody loses more than the stake. */
export function roiBound({ roi, standardError }: Returns, z: number, side: -1 | 1): number | null {
  return roi === null || standardError === null ? null : Math.max(-1, roi + side * z * standardError);
}

function standardErrorOf(bets: readonly FlatBet[], roi: number, turnoverUnits: number): number {
  const squares = sum(bets.map((bet) => (bet.profitUnits - roi * bet.turnoverUnits) ** 2));
  return Math.sqrt((bets.length * squares) / (bets.length - 1)) / turnoverUnits;
}
