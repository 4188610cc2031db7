import { type Club, strengthOf } from './club-strength.ts';
import { drawNormal } from './draw-normal.ts';
import type { Random } from '../quant/resampling/seeded-random.ts';

/** The means of the two sides' goals, before the correction for low scores. */
export interface ExpectedGoals {
  readonly home: number;
  readonly away: number;
}

const AWAY_GOALS_BETWEEN_EQUALS = 1.17;
const HOME_ADVANTAGE = 0.24;

/** The true expected goals of a match, as log-linear in the strengths (Maher 1982, Dixon and Coles 1997). */
export function expectedGoalsOf(home: Club, away: Club): ExpectedGoals {
  const host = strengthOf(home);
  const guest = strengthOf(away);
  return {
    home: AWAY_GOALS_BETWEEN_EQUALS * Math.exp(HOME_ADVANTAGE + host.attack - guest.defence),
    away: AWAY_GOALS_BETWEEN_EQUALS * Math.exp(guest.attack - host.defence),
  };
}

/** What somebody believes whose error in each logarithm has the given standard deviation. */
export function blurExpectedGoals(truth: ExpectedGoals, errorSd: number, random: Random): ExpectedGoals {
  return {
    home: truth.home * Math.exp(drawNormal(errorSd, random)),
    away: truth.away * Math.exp(drawNormal(errorSd, random)),
  };
}
