import type { GoalMeans } from '../goals/expected-goals.ts';
import { requireNumber } from '../input/require-number.ts';
import { findRoot } from '../numeric/find-root.ts';
import { fairOdds } from '../settlement/fair-odds.ts';
import { requireLine, settleLine } from '../settlement/settle-line.ts';
import { asianHandicapSettlement } from './asian-handicap-settlement.ts';
import { poissonProbabilities } from './poisson-probabilities.ts';
import { scoreGrid } from './score-grid.ts';

/** What a market says of the margin and of the total, without its margin. Probabilities lie strictly between 0 and 1. */
export interface HandicapAndTotal {
  /** `line`: goals given to the home side. `home`: the fair probability of the home side, 1 / its fair odds. */
  readonly handicap: { readonly line: number; readonly home: number };
  readonly total: { readonly line: number; readonly over: number };
}

const SMALLEST_TOTAL = 1e-3;
const LARGEST_TOTAL = 30;
/** Of the logarithm of home mean / away mean. */
const LARGEST_RATIO = 7;
const NEAR_CERTAIN = 1e-6;

/**
 * The goal means of independent Poisson goals whose grid gives these fair probabilities of an Asian handicap and of a total, at any
 * line. Returned stakes are out of a probability: it is won / (won + lost) of the stake, the inverse of `fairOdds`, so that quarter
 * lines count as they settle. The total of independent Poisson goals depends on the sum of the means alone: the sum follows
 * from the total, then the ratio from the handicap. Throws NO_CONVERGENCE when no means of up to 30 goals together give them.
 */
export function meansFromHandicap({ handicap, total }: HandicapAndTotal): GoalMeans {
  requireLine('handicap.line', handicap.line);
  requireLine('total.line', total.line);
  requireNumber('handicap.home', handicap.home, NEAR_CERTAIN, 1 - NEAR_CERTAIN);
  requireNumber('total.over', total.over, NEAR_CERTAIN, 1 - NEAR_CERTAIN);
  const sum = findRoot((mean) => shareOver(mean, total.line) - total.over, SMALLEST_TOTAL, LARGEST_TOTAL);
  const maxGoals = largestScore(sum);
  const ratio = findRoot(
    (logRatio) => {
      const grid = scoreGrid(split(sum, logRatio), { maxGoals });
      return 1 / fairOdds(asianHandicapSettlement(grid, 'HOME', handicap.line)) - handicap.home;
    },
    -LARGEST_RATIO,
    LARGEST_RATIO,
  );
  return split(sum, ratio);
}

/** The share of the stake that is not returned which a bet on over wins. */
function shareOver(mean: number, line: number): number {
  const { win, halfWin, halfLoss, loss } = settleLine(
    poissonProbabilities(mean, largestScore(mean)),
    0,
    line,
  );
  const [won, lost] = [win + halfWin / 2, loss + halfLoss / 2];
  return won / (won + lost);
}

function split(sum: number, logRatio: number): GoalMeans {
  return { home: sum / (1 + Math.exp(-logRatio)), away: sum / (1 + Math.exp(logRatio)) };
}

/** Beyond it lies less probability than rounding. */
function largestScore(mean: number): number {
  return Math.ceil(mean + 9 * Math.sqrt(mean) + 6);
}
