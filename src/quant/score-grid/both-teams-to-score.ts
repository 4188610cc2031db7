import type { ScoreGrid } from './score-grid.ts';

/** The probability that each side scores at least once; `no` is the rest. */
export function bothTeamsToScore(grid: ScoreGrid): { yes: number; no: number } {
  const size = grid.maxGoals + 1;
  let [yes, no] = [0, 0];
  for (const [cell, probability] of grid.cells.entries()) {
    if (cell >= size && cell % size > 0) yes += probability;
    else no += probability;
  }
  // A sum of many rounded numbers can end a last bit above 1.
  return { yes: Math.min(1, yes), no: Math.min(1, no) };
}
