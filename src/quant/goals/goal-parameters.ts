import { at } from '../numeric/at.ts';

/**
 * Where each parameter lies in the array that the optimiser moves: intercept, home advantage, then the attacks, the
 * defences, and last what ties the two scores together, where the model has it: rho or the covariance.
 */
export const INTERCEPT = 0;
export const HOME_ADVANTAGE = 1;
export const FIRST_ATTACK = 2;
export const firstDefence = (teamCount: number): number => FIRST_ATTACK + teamCount;
export const dependenceIndex = (teamCount: number): number => FIRST_ATTACK + 2 * teamCount;

/** The means of all fixtures as products: home side `home * attack[i] * leak[j]`, away side `away * attack[j] * leak[i]`. */
export interface TeamRates {
  /** exp(intercept + home advantage). */
  home: number;
  /** exp(intercept). */
  away: number;
  /** exp(attack), by team. */
  readonly attack: Float64Array;
  /** exp(-defence), by team. */
  readonly leak: Float64Array;
}

/**
 * Reads the rates off the parameters. Attack and defence are taken relative to their means, which is how "each sums to
 * zero" holds at every point that the optimiser visits without costing a parameter its symmetry.
 */
export function fillTeamRates(rates: TeamRates, parameters: Float64Array): void {
  const count = rates.attack.length;
  const defence = firstDefence(count);
  const attackMean = meanOf(parameters, FIRST_ATTACK, count);
  const defenceMean = meanOf(parameters, defence, count);
  rates.away = Math.exp(at(parameters, INTERCEPT));
  rates.home = Math.exp(at(parameters, INTERCEPT) + at(parameters, HOME_ADVANTAGE));
  for (let team = 0; team < count; team++) {
    rates.attack[team] = Math.exp(at(parameters, FIRST_ATTACK + team) - attackMean);
    rates.leak[team] = Math.exp(defenceMean - at(parameters, defence + team));
  }
}

export function emptyTeamRates(teamCount: number): TeamRates {
  return { home: 1, away: 1, attack: new Float64Array(teamCount), leak: new Float64Array(teamCount) };
}

/** The mean of `count` numbers from `first` on. */
export function meanOf(values: Float64Array, first: number, count: number): number {
  let sum = 0;
  for (let index = first; index < first + count; index++) sum += at(values, index);
  return sum / count;
}
