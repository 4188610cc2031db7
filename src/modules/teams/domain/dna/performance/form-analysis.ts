import type { TeamSeason } from '../league-season.ts';
import { count, group, measure, type Shaped, meant } from '../shape.ts';
import { currentStreaks, formStreaksShape, longestStreaks } from './form-streaks.ts';
import { formWindow, formWindowShape } from './form-window.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { sumOf } from './mean-of.ts';

/** After so many matches a result weighs half. */
const HALF_LIFE_MATCHES = 5;

export const formAnalysisShape = group(
  'FormAnalysis',
  'How a team has been doing of late: its last five and ten matches, its streaks up to the newest match (`streaks`) and the longest of the season (`longestStreaks`), and where it is heading.',
  {
    matches: count('Matches played.'),
    last5: meant(formWindowShape, 'The last five matches, fewer where fewer were played.'),
    last10: meant(formWindowShape, 'The last ten matches, fewer where fewer were played.'),
    streaks: meant(formStreaksShape, 'Runs that still last.'),
    longestStreaks: meant(formStreaksShape, 'The longest runs of the season.'),
    weightedPointsPerMatch: measure(
      'points',
      'Points per match of the season, a match weighing half of the one five matches later.',
      { min: 0, max: 3, sample: 'matches', least: LEAST_MATCHES },
    ),
    trend: measure(
      'points',
      'Weighted points per match less plain points per match of the season: above 0 the team is on its way up.',
      { min: -3, max: 3, sample: 'matches', least: LEAST_MATCHES },
    ),
    pricedMatches: count('Matches that the benchmark priced at kick-off.'),
    weightedPointsAgainstExpectation: measure(
      'points',
      'Points less points expected by the closing odds, per priced match, a match weighing half of the one five priced matches later: form that does not owe itself to easy opponents.',
      { min: -3, max: 3, sample: 'pricedMatches', least: LEAST_MATCHES },
    ),
  },
);

export type FormAnalysis = Shaped<typeof formAnalysisShape>;

/**
 * Form: the last five and ten matches, streaks, and points weighted by 0.5^(age / 5), age counted in matches from the newest
 * (0): sum(w x points) / sum(w). Averages are null below 5 matches.
 */
export function formAnalysis({ games }: TeamSeason): FormAnalysis {
  const points = games.map((game) => game.points);
  const against = games.flatMap(({ points, expectedPoints }) =>
    expectedPoints === null ? [] : [points - expectedPoints],
  );
  const weighted = weightedMean(points);
  const plain = sumOf(points, (one) => one) / points.length;
  return {
    matches: games.length,
    last5: formWindow(games, 5),
    last10: formWindow(games, 10),
    streaks: currentStreaks(games),
    longestStreaks: longestStreaks(games),
    weightedPointsPerMatch: weighted,
    trend: weighted === null ? null : weighted - plain,
    pricedMatches: against.length,
    weightedPointsAgainstExpectation: weightedMean(against),
  };
}

/** The mean of values in time order, the newest last, weighted by age; null below the least sample. */
function weightedMean(values: readonly number[]): number | null {
  if (values.length < LEAST_MATCHES) return null;
  const weights = values.map((_, index) => 0.5 ** ((values.length - 1 - index) / HALF_LIFE_MATCHES));
  const total = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
  return total / sumOf(weights, (weight) => weight);
}
