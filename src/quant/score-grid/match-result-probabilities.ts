import type { ScoreGrid } from './score-grid.ts';

/** Probabilities of the three results, each 0..1, summing to 1. */
export interface MatchResultProbabilities {
  readonly home: number;
  readonly draw: number;
  readonly away: number;
}

/** Home win, draw and away win (1X2). */
export function matchResultProbabilities(grid: ScoreGrid): MatchResultProbabilities {
  const size = grid.maxGoals + 1;
  let [home, draw, away] = [0, 0, 0];
  for (const [cell, probability] of grid.cells.entries()) {
    const margin = Math.floor(cell / size) - (cell % size);
    if (margin > 0) home += probability;
    else if (margin === 0) draw += probability;
    else away += probability;
  }
  // A sum of many rounded numbers can end a last bit above 1.
  return { home: Math.min(1, home), draw: Math.min(1, draw), away: Math.min(1, away) };
}
