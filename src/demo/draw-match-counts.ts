import { drawPoisson } from './draw-poisson.ts';
import { type Random, seededRandom } from '../quant/resampling/seeded-random.ts';
import type { SimulatedMatch } from './simulate-season.ts';

/** What is counted of one side in a match. Shots on target include the goals, shots include those on target. */
export interface SideCounts {
  readonly goals: number;
  readonly halfTimeGoals: number;
  readonly shots: number;
  readonly shotsOnTarget: number;
  readonly fouls: number;
  readonly corners: number;
  readonly yellowCards: number;
  readonly redCards: number;
}

export interface MatchCounts {
  readonly home: SideCounts;
  readonly away: SideCounts;
}

const FIRST_HALF_SHARE = 0.45;
const FOULS = 10.8;
const YELLOW_CARDS_PER_FOUL = 0.17;
const RED_CARD_CHANCE = 0.05;

/** The counts of a played match. Shots and corners follow the expected goals, so that they tell more than the score does. */
export function drawMatchCounts(seed: number, match: SimulatedMatch): MatchCounts {
  const { season, home, away, score, expectedGoals } = match;
  const random = seededRandom(seed, 'counts', season, home, away);
  return {
    home: drawSide(score.home, expectedGoals.home, random),
    away: drawSide(score.away, expectedGoals.away, random),
  };
}

function drawSide(goals: number, expectedGoals: number, random: Random): SideCounts {
  const shotsOnTarget = goals + drawPoisson(1.9 + 0.9 * expectedGoals, random);
  const fouls = drawPoisson(FOULS, random);
  return {
    goals,
    halfTimeGoals: drawFirstHalf(goals, random),
    shots: shotsOnTarget + drawPoisson(5 + 2.4 * expectedGoals, random),
    shotsOnTarget,
    fouls,
    corners: drawPoisson(3 + 1.7 * expectedGoals, random),
    yellowCards: drawPoisson(YELLOW_CARDS_PER_FOUL * fouls, random),
    redCards: random() < RED_CARD_CHANCE ? 1 : 0,
  };
}

function drawFirstHalf(goals: number, random: Random): number {
  let scored = 0;
  for (let goal = 0; goal < goals; goal += 1) if (random() < FIRST_HALF_SHARE) scored += 1;
  return scored;
}
