/**
 * The Sortino ratio of a series of returns, one for each period of equal length, those in which nothing happened included: their mean by their
 * downside deviation below 0, times the root of `periodsPerYear`. The downside deviation is the root of the mean square of the shortfalls over
 * all periods, those without a shortfall counting as 0. Null with fewer than 2 periods and where none fell short: nothing measures the risk then.
 * Source: F. A. Sortino and R. van der Meer, "Downside Risk", Journal of Portfolio Management 17 (1991), with a minimal acceptable return of 0.
 */
export function sortinoRatio(returns: readonly number[], periodsPerYear: number): number | null {
  if (returns.length < 2) return null;
  const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
  const squares = returns.reduce((sum, value) => sum + Math.min(value, 0) ** 2, 0);
  if (squares === 0) return null;
  const ratio = (mean / Math.sqrt(squares / returns.length)) * Math.sqrt(periodsPerYear);
  return Number.isFinite(ratio) ? ratio : null;
}
