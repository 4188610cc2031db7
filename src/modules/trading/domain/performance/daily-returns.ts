import { usdAsNumber, type Usd } from './usd.ts';

/**
 * What each day returned: its result by the equity with which the day began, the starting equity and the results of the days before. Without a
 * starting equity, the result itself, in US dollars: the ratios of such a series are those of returns on a constant stake. Null where the
 * equity was used up before a day began: a return on nothing has no meaning.
 */
export function dailyReturns(results: readonly Usd[], startingEquity: Usd | null): number[] | null {
  if (startingEquity === null) return results.map(usdAsNumber);
  const returns: number[] = [];
  let equity = startingEquity;
  for (const result of results) {
    if (equity <= 0n) return null;
    returns.push(usdAsNumber(result) / usdAsNumber(equity));
    equity += result;
  }
  return returns;
}
