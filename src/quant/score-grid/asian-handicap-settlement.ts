import { opposite, requireLine, settleLine } from '../settlement/settle-line.ts';
import type { Settlement } from '../settlement/settlement.ts';
import { distributionOf } from './score-grid.ts';
import type { ScoreGrid } from './score-grid.ts';

/**
 * How a bet on a side of an Asian handicap settles. `homeHandicap` is the goals given to the home side, whichever side is
 * bet (as in the odds files' `AHh`): -1 makes the home side win by two. The away side then has +1.
 */
export function asianHandicapSettlement(
  grid: ScoreGrid,
  side: 'HOME' | 'AWAY',
  homeHandicap: number,
): Settlement {
  requireLine('homeHandicap', homeHandicap);
  const margins = distributionOf(grid, (home, away) => home - away, -grid.maxGoals, grid.maxGoals);
  const home = settleLine(margins, -grid.maxGoals, -homeHandicap);
  return side === 'HOME' ? home : opposite(home);
}
