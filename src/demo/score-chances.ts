import type { ExpectedGoals } from './expected-goals.ts';
import type { Random } from '../quant/resampling/seeded-random.ts';

export interface Score {
  readonly home: number;
  readonly away: number;
}

export interface ScoreChance extends Score {
  readonly probability: number;
}

const MOST_GOALS = 10;
/** Below zero: more 0-0 and 1-1, fewer 1-0 and 0-1, than independent goals would give. */
const LOW_SCORE_DEPENDENCE = -0.05;

/**
 * The probability of every score up to 10 goals a side, summing to 1: two Poisson distributions with the correction of
 * low scores (Dixon and Coles, "Modelling association football scores", 1997).
 */
export function scoreChances(expected: ExpectedGoals): ScoreChance[] {
  const homeGoals = poissonProbabilities(expected.home);
  const awayGoals = poissonProbabilities(expected.away);
  const weights = homeGoals.flatMap((ofHome, home) =>
    awayGoals.map((ofAway, away) => ({
      home,
      away,
      weight: ofHome * ofAway * lowScoreFactor(home, away, expected),
    })),
  );
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map(({ home, away, weight }) => ({ home, away, probability: weight / total }));
}

/** One score, drawn with these chances. */
export function drawScore(chances: readonly ScoreChance[], random: Random): Score {
  let left = random();
  for (const { home, away, probability } of chances) {
    left -= probability;
    if (left < 0) return { home, away };
  }
  // Rounding may leave a sliver of the last chance.
  return { home: 0, away: 0 };
}

function poissonProbabilities(mean: number): number[] {
  const probabilities: number[] = [];
  let probability = Math.exp(-mean);
  for (let goals = 0; goals <= MOST_GOALS; goals += 1) {
    probabilities.push(probability);
    probability *= mean / (goals + 1);
  }
  return probabilities;
}

function lowScoreFactor(home: number, away: number, expected: ExpectedGoals): number {
  if (home > 1 || away > 1) return 1;
  if (home === 0 && away === 0) return 1 - expected.home * expected.away * LOW_SCORE_DEPENDENCE;
  if (home === 0) return 1 + expected.home * LOW_SCORE_DEPENDENCE;
  if (away === 0) return 1 + expected.away * LOW_SCORE_DEPENDENCE;
  return 1 - LOW_SCORE_DEPENDENCE;
}
