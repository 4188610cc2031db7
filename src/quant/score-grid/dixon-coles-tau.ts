import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { GoalMeans } from '../goals/expected-goals.ts';

/**
 * Dixon and Coles' factor on the probability of a score under independent Poisson goals (JRSS C 46(2), 1997, eq. 4.2):
 * 0-0: 1 - l*m*rho, 0-1: 1 + l*rho, 1-0: 1 + m*rho, 1-1: 1 - rho, otherwise 1; l and m are the home and away means. It
 * moves probability between these four scores only, and leaves both marginals and the total mass as they are.
 */
export function dixonColesTau(homeGoals: number, awayGoals: number, means: GoalMeans, rho: number): number {
  if (homeGoals === 0 && awayGoals === 0) return 1 - means.home * means.away * rho;
  if (homeGoals === 0 && awayGoals === 1) return 1 + means.home * rho;
  if (homeGoals === 1 && awayGoals === 0) return 1 + means.away * rho;
  if (homeGoals === 1 && awayGoals === 1) return 1 - rho;
  return 1;
}

/** The rho with which no probability of a fixture is negative: max(-1/l, -1/m) <= rho <= min(1/(l*m), 1). */
export function feasibleRho({ home, away }: GoalMeans): { minimum: number; maximum: number } {
  return { minimum: Math.max(-1 / home, -1 / away), maximum: Math.min(1 / (home * away), 1) };
}

/** Refuses a rho that makes a probability negative. */
export function requireFeasibleRho(means: GoalMeans, rho: number): void {
  const { minimum, maximum } = feasibleRho(means);
  if (rho >= minimum && rho <= maximum) return;
  throw new InvalidInputError(
    'rho',
    rho,
    `must lie from ${minimum} to ${maximum} for means of ${means.home} and ${means.away}: outside, a score's probability is negative.`,
  );
}
