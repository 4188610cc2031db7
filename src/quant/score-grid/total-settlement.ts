import { opposite, requireLine, settleLine } from '../settlement/settle-line.ts';
import type { Settlement } from '../settlement/settlement.ts';
import { distributionOf } from './score-grid.ts';
import type { ScoreGrid } from './score-grid.ts';

/** How a bet on over or under a total of goals settles, for any half, whole or quarter line. */
export function totalSettlement(grid: ScoreGrid, side: 'OVER' | 'UNDER', line: number): Settlement {
  requireLine('line', line);
  const totals = distributionOf(grid, (home, away) => home + away, 0, 2 * grid.maxGoals);
  const over = settleLine(totals, 0, line);
  return side === 'OVER' ? over : opposite(over);
}
