import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { fitDixonColes } from '../../../src/quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import type { GoalModelFit } from '../../../src/quant/goals/goal-model-fit.ts';
import { timeWeight } from '../../../src/quant/goals/time-weight.ts';
import { bothTeamsToScore } from '../../../src/quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import type { ScoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../src/quant/score-grid/total-settlement.ts';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import { readSeason } from './read-season.ts';

function gridOf(fit: GoalModelFit<string>, home: string, away: string): ScoreGrid {
  return scoreGrid(expectedGoals(fit, home, away), { rho: fit.rho });
}

function expectResult(
  grid: ScoreGrid,
  [home, draw, away]: [number, number, number],
  tolerance: number,
): void {
  const result = matchResultProbabilities(grid);
  expect(Math.abs(result.home - home)).toBeLessThan(tolerance);
  expect(Math.abs(result.draw - draw)).toBeLessThan(tolerance);
  expect(Math.abs(result.away - away)).toBeLessThan(tolerance);
}

function within(tolerance: number): { of: (value: number, expected: number) => void } {
  return { of: (value, expected) => expect(Math.abs(value - expected)).toBeLessThan(tolerance) };
}

function ratingsOf(fit: GoalModelFit<string>, team: string): { attack: number; defence: number } {
  const position = fit.teams.indexOf(team);
  return { attack: fit.attack[position] ?? NaN, defence: fit.defence[position] ?? NaN };
}

describe.skipIf(!hasRealData)(onRealData('goal models on published fits'), () => {
  it('agree on the Poisson fit of the English season 2011/12', () => {
    const fit = fitPoisson(readSeason('1112'));

    within(1e-6).of(fit.logLikelihood, -1088.991045);
    within(1e-6).of(fit.intercept, 0.1250731);
    within(1e-6).of(fit.homeAdvantage, 0.2680093);
    const means = expectedGoals(fit, 'Arsenal', 'Fulham');
    within(1e-6).of(means.home, 2.0984505);
    within(1e-6).of(means.away, 1.0272012);
    expectResult(gridOf(fit, 'Arsenal', 'Fulham'), [0.6197117, 0.2035688, 0.1767195], 1e-6);
    expectResult(gridOf(fit, 'Man United', 'Chelsea'), [0.6736194, 0.1843756, 0.142005], 1e-6);
    within(1e-4).of(ratingsOf(fit, 'Man City').attack, 0.571);
    within(1e-4).of(ratingsOf(fit, 'Man City').defence, 0.535);
    within(1e-4).of(ratingsOf(fit, 'Wolves').attack, -0.2222);
    within(1e-4).of(ratingsOf(fit, 'Wolves').defence, -0.4545);
  });

  it('agree on the Dixon-Coles fit of the English season 2011/12', () => {
    const fit = fitDixonColes(readSeason('1112'));

    within(1e-6).of(fit.logLikelihood, -1087.35926);
    within(1e-6).of(fit.rho, -0.1336495);
    expect(fit.isRhoAtBound).toBe(false);
    expectResult(gridOf(fit, 'Arsenal', 'Fulham'), [0.611679, 0.2267786, 0.1615424], 1e-4);
  });

  it('agree on the time-weighted Dixon-Coles fit of three seasons', () => {
    const matches = ['2122', '2223', '2324'].flatMap(readSeason);
    const last = Math.max(...matches.map((match) => match.day));
    const fit = fitDixonColes(
      matches.map((match) => ({ ...match, weight: timeWeight(0.001, last - match.day) })),
    );

    within(1e-5).of(fit.logLikelihood, -2164.740974);
    within(1e-4).of(fit.homeAdvantage, 0.212245);
    within(1e-4).of(fit.rho, 0.00617009);
    const means = expectedGoals(fit, 'Man City', 'Liverpool');
    within(1e-4).of(means.home, 1.935884);
    within(1e-4).of(means.away, 1.104031);
    const grid = gridOf(fit, 'Man City', 'Liverpool');
    expectResult(grid, [0.5679186, 0.2183177, 0.2137636], 1e-4);
    within(1e-4).of(bothTeamsToScore(grid).yes, 0.5713793);
    within(1e-4).of(totalSettlement(grid, 'OVER', 2.5).win, 0.5856927);
  });
});
