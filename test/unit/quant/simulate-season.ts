import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import type { ScoreGrid } from '../../../src/quant/score-grid/score-grid.ts';

/** Parameters that made up matches are drawn from. */
export interface TrueModel {
  readonly intercept: number;
  readonly homeAdvantage: number;
  readonly attack: readonly number[];
  readonly defence: readonly number[];
  readonly rho: number;
}

export interface SimulatedMatch {
  readonly home: string;
  readonly away: string;
  readonly homeGoals: number;
  readonly awayGoals: number;
}

/** A league whose ratings are evenly spread, the best defence belonging to the second best attack and so on. */
export function trueLeague(teams: number, rho: number): TrueModel {
  const spread = Array.from({ length: teams }, (_, team) => 0.9 * (team / (teams - 1) - 0.5));
  const defence = [...spread.slice(1), ...spread.slice(0, 1)];
  return { intercept: 0.1, homeAdvantage: 0.25, attack: spread, defence, rho };
}

/** Numbers 0..1 that look random and are the same for one seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every team at home to every other, `rounds` times over. */
export function simulateSeason(model: TrueModel, rounds: number, seed: number): SimulatedMatch[] {
  const random = randomNumbers(seed);
  const teams = model.attack.map((_, team) => team);
  const fixtures = teams.flatMap((home) =>
    teams.filter((away) => away !== home).map((away) => [home, away] as const),
  );
  return fixtures.flatMap(([home, away]) => {
    const grid = scoreGrid(trueMeans(model, home, away), { rho: model.rho });
    return Array.from({ length: rounds }, () => ({ ...teamsOf(home, away), ...drawScore(grid, random()) }));
  });
}

export function trueMeans(model: TrueModel, home: number, away: number): { home: number; away: number } {
  const rating = (ratings: readonly number[], team: number): number => ratings[team] ?? NaN;
  return {
    home: Math.exp(
      model.intercept + model.homeAdvantage + rating(model.attack, home) - rating(model.defence, away),
    ),
    away: Math.exp(model.intercept + rating(model.attack, away) - rating(model.defence, home)),
  };
}

export function trueResult(
  model: TrueModel,
  home: number,
  away: number,
): { home: number; draw: number; away: number } {
  return matchResultProbabilities(scoreGrid(trueMeans(model, home, away), { rho: model.rho }));
}

function teamsOf(home: number, away: number): { home: string; away: string } {
  return { home: teamName(home), away: teamName(away) };
}

export function teamName(team: number): string {
  return `Team ${String(team).padStart(2, '0')}`;
}

function drawScore(grid: ScoreGrid, chance: number): { homeGoals: number; awayGoals: number } {
  const size = grid.maxGoals + 1;
  let rest = chance;
  for (const [cell, probability] of grid.cells.entries()) {
    rest -= probability;
    if (rest < 0) return { homeGoals: Math.floor(cell / size), awayGoals: cell % size };
  }
  return { homeGoals: 0, awayGoals: 0 };
}
