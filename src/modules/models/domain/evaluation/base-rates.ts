import type { ResultForecast } from './evaluated-match.ts';

interface Score {
  readonly homeGoals: number;
  readonly awayGoals: number;
}

/** Position of a result among home win, draw and away win. */
export function outcomeOf({ homeGoals, awayGoals }: Score): number {
  return homeGoals > awayGoals ? 0 : homeGoals === awayGoals ? 1 : 2;
}

/**
 * What a forecaster without an opinion says: the shares of home wins, draws and away wins among the results that were known, with one
 * of each added (Laplace's rule of succession), so that nothing is impossible and without any result all three are a third.
 */
export function baseRates(known: readonly Score[]): ResultForecast {
  const counts: [number, number, number] = [1, 1, 1];
  for (const result of known) {
    if (result.homeGoals > result.awayGoals) counts[0] += 1;
    else if (result.homeGoals === result.awayGoals) counts[1] += 1;
    else counts[2] += 1;
  }
  return counts.map((count) => count / (known.length + 3));
}
