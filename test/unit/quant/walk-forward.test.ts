import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { fitDixonColes } from '../../../src/quant/goals/fit-dixon-coles.ts';
import type { GoalModelFit } from '../../../src/quant/goals/goal-model-fit.ts';
import { timeWeight } from '../../../src/quant/goals/time-weight.ts';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { logLoss } from '../../../src/quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../src/quant/scoring/ranked-probability-score.ts';
import { mean } from './mean.ts';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import { readSeason, resultOf } from './read-season.ts';
import type { SeasonMatch } from './read-season.ts';

interface Forecast {
  readonly match: SeasonMatch;
  readonly probabilities: readonly number[];
}

/** Forecasts of the last season, each day fitted on the matches strictly before it; teams without a rating are passed. */
function walkForward(seasons: readonly SeasonMatch[][], xi: number): Forecast[] {
  const known = seasons.flat();
  const tested = seasons.at(-1) ?? [];
  let fit: GoalModelFit<string> | undefined;
  const forecasts: Forecast[] = [];
  for (const day of [...new Set(tested.map((match) => match.day))].sort((left, right) => left - right)) {
    const rows = known
      .filter((match) => match.day < day)
      .map((match) => ({ ...match, weight: timeWeight(xi, day - match.day) }));
    fit = fitDixonColes(rows, { startFrom: fit, undetermined: 'LEAVE_OUT' });
    const rated = new Set(fit.teams);
    for (const match of tested) {
      if (match.day !== day || !rated.has(match.home) || !rated.has(match.away)) continue;
      const grid = scoreGrid(expectedGoals(fit, match.home, match.away), { rho: fit.rho });
      const { home, draw, away } = matchResultProbabilities(grid);
      forecasts.push({ match, probabilities: [home, draw, away] });
    }
  }
  return forecasts;
}

describe.skipIf(!hasRealData)(onRealData('walking Dixon-Coles through 2023/24'), () => {
  it.each([
    { xi: 0.0018, rps: 0.1896, loss: 0.9284 },
    { xi: 0, rps: 0.1891, loss: 0.9248 },
  ])('scores as published with xi $xi', ({ xi, rps, loss }) => {
    const forecasts = walkForward(['2122', '2223', '2324'].map(readSeason), xi);
    const scoreBy = (rule: (forecast: readonly number[], outcome: number) => number): number =>
      mean(forecasts.map(({ match, probabilities }) => rule(probabilities, resultOf(match))));

    expect(forecasts).toHaveLength(377);
    expect(Math.abs(scoreBy(rankedProbabilityScore) - rps)).toBeLessThan(0.001);
    expect(Math.abs(scoreBy(logLoss) - loss)).toBeLessThan(0.001);
  });
});
