import { describe, expect, test } from 'vitest';
import { frictionTrial } from '../../../../src/modules/models/domain/friction-layer/friction-trial.ts';
import {
  LEAST_JUDGED_MATCHES,
  LEAST_TRAINING_MATCHES,
} from '../../../../src/modules/models/domain/friction-layer/friction-trial-rules.ts';
import { judgeMatches } from '../../../../src/modules/models/domain/friction-layer/judge-matches.ts';
import type { TrialMatch } from '../../../../src/modules/models/domain/friction-layer/trial-match.ts';
import { InvalidInputError } from '../../../../src/shared/invalid-input-error.ts';
import { madeTrial } from './made-trial.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const trialOf = (matches: readonly TrialMatch[], seed = 1) =>
  frictionTrial({ matches, bootstrap: { resamples: 500, seed } });
const [strong, none] = [
  (seed: number) => madeTrial({ matches: 2_000, goals: 0.5, supremacy: 1, seed }),
  (seed: number) => madeTrial({ matches: 2_000, goals: 0, supremacy: 0, seed }),
];

describe('the friction trial', () => {
  test.each(SEEDS)('finds friction that truly moves goals (seed %i)', (seed) => {
    const { excludesZero, logLoss, rps, coefficients } = trialOf(strong(seed));
    expect(excludesZero).toBe(true);
    expect(logLoss.difference).toBeLessThan(0);
    expect(logLoss.upper).toBeLessThan(0);
    expect(rps.difference).toBeLessThan(0);
    // The prior draws a true 1 a little towards 0.
    expect(coefficients.supremacy.value).toBeGreaterThan(0.5);
    expect(coefficients.supremacy.value).toBeLessThan(1.2);
  });

  test.each(SEEDS)('finds nothing where friction moves nothing (seed %i)', (seed) => {
    const { excludesZero, logLoss, coefficients } = trialOf(none(seed));
    expect(excludesZero).toBe(false);
    expect(logLoss.upper).toBeGreaterThan(0);
    expect(Math.abs(coefficients.goals.value)).toBeLessThan(3 * coefficients.goals.standardError);
  });

  test('does not exclude 0 for friction that does harm, however surely', () => {
    const [learnt, turned] = [3, -3].map((supremacy) =>
      madeTrial({ matches: 640, goals: 0, supremacy, seed: 7 }),
    );
    const { matches, excludesZero, logLoss } = trialOf([
      ...(learnt ?? []).slice(0, LEAST_TRAINING_MATCHES),
      ...(turned ?? []).slice(LEAST_TRAINING_MATCHES),
    ]);
    expect(matches).toBe(340);
    expect(logLoss.lower).toBeGreaterThan(0);
    expect(excludesZero).toBe(false);
  });

  test('scores both forecasts over the same matches: the pooled difference is that of its divisions', () => {
    const { matches, silentMatches, logLoss, perDivision, divisions } = trialOf(strong(3));
    expect(matches).toBe(2_000 - LEAST_TRAINING_MATCHES);
    expect(silentMatches).toBe(LEAST_TRAINING_MATCHES);
    expect(divisions).toEqual(['D1', 'E0']);
    expect(perDivision.map((one) => [one.division, one.matches])).toEqual([
      ['D1', matches / 2],
      ['E0', matches / 2],
    ]);
    const [one, other] = perDivision.map(({ logLoss: { difference } }) => difference ?? Number.NaN);
    expect(logLoss.difference).toBeCloseTo(((one ?? 0) + (other ?? 0)) / 2, 12);
    expect(logLoss.difference).toBeCloseTo((logLoss.withFriction ?? 0) - (logLoss.without ?? 0), 12);
  });

  test('is the same to the bit again, and in any order of the matches', () => {
    const matches = strong(4).slice(0, 800);
    const trial = trialOf(matches);
    expect(trialOf(matches)).toStrictEqual(trial);
    expect(trialOf(matches.toReversed())).toStrictEqual(trial);
    expect(trialOf(matches, 2).logLoss.lower).not.toBe(trial.logLoss.lower);
  });

  test('says nothing before enough matches were known, nor of matches without known friction', () => {
    const early = trialOf(strong(1).slice(0, LEAST_TRAINING_MATCHES));
    expect(early).toMatchObject({
      matches: 0,
      silentMatches: LEAST_TRAINING_MATCHES,
      excludesZero: false,
      logLoss: { without: null, withFriction: null, difference: null, lower: null, upper: null },
    });
    expect(early.coefficients.matches).toBe(LEAST_TRAINING_MATCHES);
    const half = strong(1).map((match, index) => (index % 4 < 2 ? { ...match, features: null } : match));
    expect(trialOf(half)).toMatchObject({ matches: 1_000 - LEAST_TRAINING_MATCHES });
    expect(trialOf([])).toMatchObject({ matches: 0, divisions: [], perDivision: [], excludesZero: false });
  });

  test('gives no verdict on a few matches, however clear they look', () => {
    const wide = (seed: number) => madeTrial({ matches: 800, goals: 0, supremacy: 3, seed });
    const few = trialOf(wide(1).slice(0, LEAST_TRAINING_MATCHES + LEAST_JUDGED_MATCHES - 10));
    expect(few.logLoss.upper).toBeLessThan(0);
    expect(few.excludesZero).toBe(false);
    expect(trialOf(wide(1)).excludesZero).toBe(true);
  });

  test('forecasts a match from those whose results were known at its decision alone', () => {
    const matches = strong(5).slice(0, 600);
    const day = matches[450]?.playedOn ?? '';
    const changed = matches.map((match) => (match.playedOn >= day ? { ...match, homeGoals: 9 } : match));
    const forecasts = (given: readonly TrialMatch[]) =>
      judgeMatches(given)
        .filter(({ playedOn }) => playedOn < day)
        .map(({ matchId, withFriction }) => ({ matchId, withFriction }));
    expect(forecasts(matches)).toHaveLength(150);
    expect(forecasts(changed)).toStrictEqual(forecasts(matches));
    // Nor do the forecasts of that day know its results: a home win by more goals scores the same.
    const homeWins = new Set(
      matches.filter((match) => match.homeGoals > match.awayGoals).map(({ matchId }) => matchId),
    );
    const [own, other] = [matches, changed].map((given) =>
      judgeMatches(given).filter(({ matchId, playedOn }) => playedOn === day && homeWins.has(matchId)),
    );
    expect(own?.length).toBeGreaterThan(0);
    expect(other).toStrictEqual(own);
  });

  test('refuses a match that was decided when its result was known', () => {
    const [first, ...rest] = strong(1).slice(0, 10);
    if (!first) throw new Error('No match was made.');
    const late = [{ ...first, decidedAt: first.resultKnownAt }, ...rest];
    expect(() => trialOf(late)).toThrow(InvalidInputError);
    expect(() => trialOf(late)).toThrow('matches.1.decidedAt');
    expect(() => trialOf([first, ...rest, first])).toThrow('is given twice');
  });

  test('keeps rho within what the adjusted means allow', () => {
    const edge = strong(6).map((match) => ({
      ...match,
      rho: Math.max(-1 / match.means.home, -1 / match.means.away),
    }));
    expect(trialOf(edge).matches).toBe(2_000 - LEAST_TRAINING_MATCHES);
  });
});
