import { usdAsNumber, type Usd } from './usd.ts';

export interface Drawdown {
  /** The deepest fall of the summed results below their highest point before it, the start included; 0 without one. */
  readonly usd: Usd;
  /**
   * The deepest fall as a share of the equity at the highest point before it, in per cent. It can be another fall than that of `usd`. More than
   * 100 where losses went beyond the equity. Null without a starting equity.
   */
  readonly pct: number | null;
}

/** The maximum drawdown of results in the order of time, from a starting equity above 0, or from none. */
export function maxDrawdown(results: readonly Usd[], startingEquity: Usd | null): Drawdown {
  let sum = 0n;
  let peak = 0n;
  let usd = 0n;
  let share = 0;
  for (const result of results) {
    sum += result;
    if (sum > peak) peak = sum;
    const fall = peak - sum;
    if (fall > usd) usd = fall;
    if (startingEquity !== null && fall > 0n) {
      share = Math.max(share, usdAsNumber(fall) / usdAsNumber(startingEquity + peak));
    }
  }
  return { usd, pct: startingEquity === null ? null : share * 100 };
}
