import type { ConfigurationTest } from './backtest-library.ts';
import { isPriced } from './backtest-library.ts';

/**
 * The profit of each configuration by match day, in units, over the days of all matches: 0 where it placed no bet. What has no prices
 * has no profit, and no series.
 */
export function profitSeries(
  tests: readonly ConfigurationTest[],
  days: readonly string[],
): { readonly test: ConfigurationTest; readonly profits: Float64Array }[] {
  const distinct = [...new Set(days)].sort();
  const position = new Map(distinct.map((day, index) => [day, index]));
  return tests
    .filter(({ rule }) => isPriced(rule))
    .map((test) => {
      const profits = new Float64Array(distinct.length);
      for (const { playedOn, profitUnits } of test.bets) {
        const day = position.get(playedOn);
        if (day !== undefined) profits[day] = (profits[day] ?? 0) + (profitUnits ?? 0);
      }
      return { test, profits };
    });
}
