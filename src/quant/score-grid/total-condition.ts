import { addAt, at } from '../numeric/at.ts';
import { settleLine } from '../settlement/settle-line.ts';
import { movedMass } from './forecast-equations.ts';
import type { Condition, Forecast } from './forecast-equations.ts';
import { poissonProbabilities } from './poisson-probabilities.ts';

/** How rho changes the chances of 0, 1 and 2 goals in all, for each unit of probability that it moves. */
const MOVED = Float64Array.of(-1, 2, -1);

/** 1 / fair odds of over the line: won / (won + lost), halves counted as halves. */
export function overShare(forecast: Forecast, line: number): number {
  const { won, lost } = stakesSettled(totalsOf(forecast), line);
  return won / (won + lost);
}

/** That over a line is priced like this. The total of two Poisson sides is Poisson, but for what rho moves. */
export function totalCondition({ line, over }: { readonly line: number; readonly over: number }): Condition {
  const byMoved = stakesSettled(MOVED, line);
  return (forecast) => {
    const { home, away } = forecast;
    const moved = movedMass(forecast);
    const { won, lost } = stakesSettled(totalsOf(forecast), line);
    const byMean = stakesSettled(slopesOf(poissonTotals(forecast)), line);
    const settled = won + lost;
    const slope = (wonSlope: number, lostSlope: number): number =>
      (lost * wonSlope - won * lostSlope) / (settled * settled);
    const throughMean = slope(byMean.won, byMean.lost);
    const throughMoved = slope(byMoved.won, byMoved.lost);
    return {
      miss: won / settled - over,
      byLogHome: home * throughMean + moved * (1 - home) * throughMoved,
      byLogAway: away * throughMean + moved * (1 - away) * throughMoved,
      byRho: home * away * Math.exp(-home - away) * throughMoved,
    };
  };
}

function totalsOf(forecast: Forecast): Float64Array {
  const totals = poissonTotals(forecast);
  const moved = movedMass(forecast);
  for (const [goals, share] of MOVED.entries()) addAt(totals, goals, share * moved);
  return totals;
}

function poissonTotals({ home, away }: Forecast): Float64Array {
  const mean = home + away;
  return poissonProbabilities(mean, Math.ceil(mean + 12 * Math.sqrt(mean) + 20));
}

/** Derivatives of Poisson probabilities by their mean: P(one goal fewer) - P. */
function slopesOf(totals: Float64Array): Float64Array {
  return totals.map((chance, goals) => (goals === 0 ? 0 : at(totals, goals - 1)) - chance);
}

function stakesSettled(totals: Float64Array, line: number): { won: number; lost: number } {
  const { win, halfWin, halfLoss, loss } = settleLine(totals, 0, line);
  return { won: win + halfWin / 2, lost: loss + halfLoss / 2 };
}
