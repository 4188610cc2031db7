import { DomainError } from '../../shared/domain-error.ts';
import { addAt, at } from '../numeric/at.ts';
import { solvePositiveDefinite } from '../numeric/solve-positive-definite.ts';

const MAX_STEPS = 200;
/** Part of the way to the nearest bound that a step may go. */
const STEP_PART = 0.995;
/** How much of the gap between share and price of it a step aims to leave. */
const CENTRING = 0.1;
/** Largest product of a share and the slope that holds it down, and largest miss of the slopes, of an answer. */
const GAP = 1e-25;
const MISS = 1e-13;
/** What holding anything but cash costs, so that of holdings that grow as fast the one with the most cash wins. */
const COST = 1e-12;

/**
 * The shares (0 and above, summing to 1) of several holdings that make log wealth grow fastest. `payouts[i][s]` is what a unit of holding i
 * is worth in the scenario s, 0 and above; the first holding, cash, is worth 1 in each. All `chances` are above 0.
 *
 * With w = sum of x_i * payouts[i], the maximum of sum p * log(w) on the simplex is the minimum of sum x - sum p * log(w)
 * over x >= 0: at the best shares every slope sum p * payout / w is 1, or below 1 where the share is 0 (Cover, IEEE Trans.
 * Inf. Theory 30, 1984). That is solved by primal-dual interior points (Nocedal and Wright, Numerical Optimization, ch. 19) with
 * exact second derivatives. Shares below the slope that holds them down are exactly 0, and what grows no
 * faster than cash is left alone. Throws NO_CONVERGENCE.
 */
export function fastestPortfolio(payouts: readonly Float64Array[], chances: Float64Array): Float64Array {
  const size = payouts.length;
  const shares = new Float64Array(size).fill(1 / size);
  const slacks = new Float64Array(size).fill(1);
  const slopes = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (let step = 0; step < MAX_STEPS; step++) {
    fillDerivatives(payouts, chances, shares, slopes, curvature);
    if (isDone(shares, slacks, slopes)) return shares.map((share, i) => (share > at(slacks, i) ? share : 0));
    let gap = 0;
    for (let i = 0; i < size; i++) gap += (at(shares, i) * at(slacks, i)) / size;
    takeStep(shares, slacks, slopes, curvature, CENTRING * gap);
  }
  throw new DomainError('NO_CONVERGENCE', `Kelly: no fastest growth was found in ${MAX_STEPS} steps.`);
}

/** Slopes 1 - sum p * payout / w, and the second derivatives sum p * payout * payout / w^2 (lower triangle). */
function fillDerivatives(
  payouts: readonly Float64Array[],
  chances: Float64Array,
  shares: Float64Array,
  slopes: Float64Array,
  curvature: Float64Array,
): void {
  const size = payouts.length;
  const inverse = new Float64Array(chances.length);
  for (const [i, payout] of payouts.entries()) {
    const share = at(shares, i);
    for (let s = 0; s < inverse.length; s++) addAt(inverse, s, share * at(payout, s));
  }
  for (let s = 0; s < inverse.length; s++) inverse[s] = 1 / at(inverse, s);
  const row = new Float64Array(chances.length);
  for (const [i, payout] of payouts.entries()) {
    let slope = i === 0 ? 1 : 1 + COST;
    for (let s = 0; s < row.length; s++) {
      const part = at(chances, s) * at(payout, s) * at(inverse, s);
      slope -= part;
      row[s] = part * at(inverse, s);
    }
    slopes[i] = slope;
    for (const [j, other] of payouts.entries()) {
      if (j > i) break;
      let sum = 0;
      for (let s = 0; s < row.length; s++) sum += at(row, s) * at(other, s);
      curvature[i * size + j] = sum;
    }
  }
}

function isDone(shares: Float64Array, slacks: Float64Array, slopes: Float64Array): boolean {
  for (let i = 0; i < shares.length; i++) {
    if (!(at(shares, i) * at(slacks, i) <= GAP)) return false;
    if (!(Math.abs(at(slopes, i) - at(slacks, i)) <= MISS)) return false;
  }
  return true;
}

/** Newton's step for "slope = slack" and "share * slack = goal", cut short of the bounds. Uses up the curvature. */
function takeStep(
  shares: Float64Array,
  slacks: Float64Array,
  slopes: Float64Array,
  curvature: Float64Array,
  goal: number,
): void {
  const size = shares.length;
  const move = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const ratio = at(slacks, i) / at(shares, i);
    addAt(curvature, i * size + i, ratio);
    move[i] = goal / at(shares, i) - at(slopes, i);
  }
  solvePositiveDefinite(curvature, move);
  const slackMove = new Float64Array(size);
  let [shareStep, slackStep] = [1, 1];
  for (let i = 0; i < size; i++) {
    const [share, slack, change] = [at(shares, i), at(slacks, i), at(move, i)];
    const slackChange = (goal - slack * change) / share - slack;
    slackMove[i] = slackChange;
    if (change < 0) shareStep = Math.min(shareStep, (-STEP_PART * share) / change);
    if (slackChange < 0) slackStep = Math.min(slackStep, (-STEP_PART * slack) / slackChange);
  }
  for (let i = 0; i < size; i++) {
    addAt(shares, i, shareStep * at(move, i));
    addAt(slacks, i, slackStep * at(slackMove, i));
  }
}
