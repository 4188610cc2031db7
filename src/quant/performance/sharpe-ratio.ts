/** A share of the mean that quotients of equal worth differ by at most, once they are rounded to double precision. */
const ROUNDING = 1e-12;

/**
 * The Sharpe ratio of a series of returns, one for each period of equal length, those in which nothing happened included: their mean by their
 * standard deviation (n - 1), times the root of `periodsPerYear`. The riskless return is taken to be 0. Returns and amounts of money on a
 * constant stake give the same ratio. Null with fewer than 2 periods and where all are equal, but for what rounding leaves of them: without a
 * spread there is no ratio.
 * Source: W. F. Sharpe, "Mutual Fund Performance", Journal of Business 39 (1966); "The Sharpe Ratio", Journal of Portfolio Management 21 (1994),
 * the historic ratio with a benchmark of 0, annualised as if periods were independent.
 */
export function sharpeRatio(returns: readonly number[], periodsPerYear: number): number | null {
  if (returns.length < 2) return null;
  const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
  const squares = returns.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt(squares / (returns.length - 1));
  if (spread <= Math.abs(mean) * ROUNDING) return null;
  const ratio = (mean / spread) * Math.sqrt(periodsPerYear);
  return Number.isFinite(ratio) ? ratio : null;
}
