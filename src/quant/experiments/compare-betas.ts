import { requireWhole } from '../input/require-number.ts';

/** What one variant did: whole numbers, successes at most trials. */
export interface Trials {
  readonly successes: number;
  readonly trials: number;
}

/** Successes and failures that count as seen before; whole, 1 or more. Beta(1, 1) holds every rate for equally likely. */
export interface BetaPrior {
  readonly successes: number;
  readonly failures: number;
}

export interface BetaComparison {
  /** Probability that the rate of B is above that of A, 0..1. */
  readonly probabilityBBeatsA: number;
  /** Mean loss of rate, 0..1, by choosing A: the mean of max(B - A, 0). */
  readonly expectedLossOfA: number;
  /** Likewise by choosing B. */
  readonly expectedLossOfB: number;
}

const MOST_TRIALS = 10_000_000;

/**
 * Which of two rates is higher after what was seen of each, starting from one prior for both. Exact to rounding: the beta integral of whole
 * parameters is a finite sum (Evan Miller, Formulas for Bayesian A/B testing, 2015), nothing is simulated.
 */
export function compareBetas(
  a: Trials,
  b: Trials,
  prior: BetaPrior = { successes: 1, failures: 1 },
): BetaComparison {
  requireWhole('prior.successes', prior.successes, 1, MOST_TRIALS);
  requireWhole('prior.failures', prior.failures, 1, MOST_TRIALS);
  const [betaA, betaB] = [posterior('a', a, prior), posterior('b', b, prior)];
  return {
    probabilityBBeatsA: chanceOfHigher(betaB, betaA),
    expectedLossOfA: expectedLoss(betaA, betaB),
    expectedLossOfB: expectedLoss(betaB, betaA),
  };
}

interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

function posterior(path: string, { successes, trials }: Trials, prior: BetaPrior): Beta {
  requireWhole(`${path}.trials`, trials, 0, MOST_TRIALS);
  requireWhole(`${path}.successes`, successes, 0, trials);
  return { alpha: prior.successes + successes, beta: prior.failures + trials - successes };
}

/** E max(other - chosen, 0) = E other * P(other+ > chosen) - E chosen * P(other > chosen+), + one more success. */
function expectedLoss(chosen: Beta, other: Beta): number {
  const more = ({ alpha, beta }: Beta): Beta => ({ alpha: alpha + 1, beta });
  const mean = ({ alpha, beta }: Beta): number => alpha / (alpha + beta);
  const gain = mean(other) * chanceOfHigher(more(other), chosen);
  return Math.max(0, gain - mean(chosen) * chanceOfHigher(other, more(chosen)));
}

/** P(high > low): the sum over i < high.alpha of B(low.alpha + i, low.beta + high.beta) / ((high.beta + i) B(1 + i, high.beta) B(low)). */
function chanceOfHigher(high: Beta, low: Beta): number {
  const all = low.alpha + low.beta + high.beta;
  // Each term follows from the one before it; logarithms, since the first may be below the smallest double.
  let logTerm = 0;
  for (let j = 0; j < high.beta; j += 1) logTerm += Math.log((low.beta + j) / (low.alpha + low.beta + j));
  let sum = 0;
  for (let i = 0; i < high.alpha; i += 1) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(((low.alpha + i) / (all + i)) * ((high.beta + i) / (i + 1)));
  }
  return Math.min(1, sum);
}
