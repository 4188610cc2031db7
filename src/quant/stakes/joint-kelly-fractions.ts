import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireNumber, requireProbability } from '../input/require-number.ts';
import { at } from '../numeric/at.ts';
import { fastestPortfolio } from './fastest-portfolio.ts';
import { logGrowth } from './log-growth.ts';
import { limitStake } from './stake-limits.ts';
import type { StakeLimits } from './stake-limits.ts';

/** A bet by what it earns: the profit of a stake of 1 in each scenario, -1 (lost) and above; 0 is a push. */
export interface JointBet {
  readonly returns: ArrayLike<number>;
}

export const MOST_JOINT_BETS = 40;
export const MOST_SCENARIOS = 20_000;
const SUM_TOLERANCE = 1e-6;

/**
 * The shares of the bankroll to put on several bets at once, in their order, that together grow it fastest: Kelly for bets that
 * settle by the same scenarios, such as the cells of a score grid, or each combination of several matches. `scenarios` are
 * their probabilities, summing to 1 within 1e-6. Bets may exclude, contain or hedge each other and settle in halves; of stakes
 * that grow the bankroll as fast, those with the least sum are taken. They sum to at most 1 and meet the conditions of the maximum
 * within 1e-9 (see `fastestPortfolio`). The multiplier then scales each stake; the cap limits their sum and keeps their proportions.
 *
 * Refuses no bets or more than 40, no scenarios or more than 20,000, and returns that are infinite or below -1. A dozen bets on a grid of 256
 * scores take some milliseconds, the largest input some seconds: that is no work for an event loop.
 */
export function jointKellyFractions(
  bets: readonly JointBet[],
  scenarios: ArrayLike<number>,
  limits: StakeLimits = {},
): number[] {
  requireJointBets(bets, scenarios);
  const possible = Array.from(scenarios, (_, scenario) => scenario).filter(
    (scenario) => numberAt(scenarios, scenario) > 0,
  );
  const chances = Float64Array.from(possible, (scenario) => numberAt(scenarios, scenario));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  const cash = new Float64Array(possible.length).fill(1);
  const payouts = bets.map(({ returns }) =>
    Float64Array.from(possible, (scenario) => 1 + numberAt(returns, scenario)),
  );
  const shares = fastestPortfolio(
    [cash, ...payouts],
    chances.map((chance) => chance / sum),
  );
  const full = bets.map((_, bet) => at(shares, bet + 1));
  const total = full.reduce((staked, stake) => staked + stake, 0);
  const scale = total > 0 ? limitStake(total, limits) / total : limitStake(0, limits);
  return full.map((stake) => stake * scale);
}

/**
 * The expected growth of log wealth, in nats, of these shares of the bankroll (each 0..1, summing to at most 1); -Infinity when a
 * scenario that can happen leaves nothing.
 */
export function jointGrowth(
  bets: readonly JointBet[],
  scenarios: ArrayLike<number>,
  fractions: readonly number[],
): number {
  requireJointBets(bets, scenarios);
  if (fractions.length !== bets.length) {
    throw new InvalidInputError(
      'fractions',
      fractions,
      `must hold one stake for each of ${bets.length} bets.`,
    );
  }
  let staked = 0;
  for (const [index, fraction] of fractions.entries()) {
    staked += requireNumber(`fractions[${index}]`, fraction, 0, 1);
  }
  if (staked > 1 + SUM_TOLERANCE) {
    throw new InvalidInputError('fractions', fractions, `must sum to at most 1, not ${staked}.`);
  }
  let growth = 0;
  for (let scenario = 0; scenario < scenarios.length; scenario++) {
    let wealth = 1;
    for (const [index, { returns }] of bets.entries()) {
      wealth += (fractions[index] ?? 0) * numberAt(returns, scenario);
    }
    growth += logGrowth(numberAt(scenarios, scenario), Math.max(0, wealth));
  }
  return growth;
}

function requireJointBets(bets: readonly JointBet[], scenarios: ArrayLike<number>): void {
  requireCount('bets', bets.length, MOST_JOINT_BETS);
  requireCount('scenarios', scenarios.length, MOST_SCENARIOS);
  let sum = 0;
  for (let scenario = 0; scenario < scenarios.length; scenario++) {
    sum += requireProbability(`scenarios[${scenario}]`, numberAt(scenarios, scenario));
  }
  if (Math.abs(sum - 1) > SUM_TOLERANCE) {
    throw new InvalidInputError('scenarios', sum, `must sum to 1 within ${SUM_TOLERANCE}.`);
  }
  for (const [index, { returns }] of bets.entries()) {
    if (returns.length !== scenarios.length) {
      const rule = `must hold one return for each of ${scenarios.length} scenarios.`;
      throw new InvalidInputError(`bets[${index}].returns`, returns.length, rule);
    }
    for (let scenario = 0; scenario < returns.length; scenario++) {
      requireNumber(`bets[${index}].returns[${scenario}]`, numberAt(returns, scenario), -1);
    }
  }
}

function requireCount(path: string, count: number, most: number): void {
  if (count >= 1 && count <= most) return;
  throw new InvalidInputError(path, count, `must be at least one and at most ${most}.`);
}

function numberAt(values: ArrayLike<number>, index: number): number {
  return values[index] ?? NaN;
}
