import { describe, expect, test } from 'vitest';
import { fitDivision } from '../../../../src/modules/models/domain/fit-division.ts';
import { fixtureMeans } from '../../../../src/modules/models/domain/fixture-means.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../../src/modules/models/domain/model-settings.ts';
import type { Learner } from '../../../../src/modules/models/domain/walk-forward/learner.ts';
import type { DatedResult } from '../../../../src/modules/models/domain/walk-forward/dated-result.ts';
import { walkForward } from '../../../../src/modules/models/domain/walk-forward/walk-forward.ts';
import { ukInstant } from '../../../../src/shared/uk-time.ts';
import { walkedSeasons } from './walked-season.ts';

const settings = { ...DEFAULT_MODEL_SETTINGS, minTeamMatches: 2 };
const made = walkedSeasons(2, 5);

describe('a walk forward', () => {
  test('forecasts each match from what was known at its decision, as a fit of its own would', () => {
    const { forecasts } = walkForward({ ...made, settings });
    const match = made.matches.at(-1);
    if (!match) throw new Error('there are matches');
    const known = made.results.filter(({ resultKnownAt }) => resultKnownAt <= match.decidedAt);
    const own = fixtureMeans(fitDivision(known, match.playedOn, settings), settings, {
      home: match.homeTeamId,
      away: match.awayTeamId,
      isNeutral: false,
    });
    const walked = forecasts.find(({ matchId }) => matchId === match.matchId);
    if (!own.rated || !walked) throw new Error('both teams are rated');

    expect(known).toHaveLength(made.results.length - 4);
    expect(walked.means.home).toBeCloseTo(own.means.home, 7);
    expect(walked.means.away).toBeCloseTo(own.means.away, 7);
    expect(walked.rho).toBeCloseTo(own.rho, 6);
  });

  test('is told nothing that became known after a decision, and is fitted once for each', () => {
    const seen: { latest: Date; decidedAt: Date }[] = [];
    const learner: Learner = (known, decidedAt) => {
      const latest = new Date(Math.max(...known.map(({ resultKnownAt }) => resultKnownAt.getTime())));
      seen.push({ decidedAt, latest });
      return () => ({ rated: true, means: { home: 1, away: 1 }, rho: 0, covariance: 0, newcomers: [] });
    };
    walkForward({ ...made, settings, learner });

    const days = [...new Set(made.matches.map(({ playedOn }) => playedOn))].sort();
    expect(seen.map(({ decidedAt }) => decidedAt)).toEqual(days.slice(1).map((day) => ukInstant(day, 0, 0)));
    for (const { latest, decidedAt } of seen) expect(latest <= decidedAt).toBe(true);
  });

  test('does not move when later results change', () => {
    const cut = ukInstant('2023-12-02', 0, 0);
    const changed = made.results.map((result) =>
      result.resultKnownAt > cut ? { ...result, homeGoals: 9, awayGoals: 0 } : result,
    );
    const early = new Set(
      made.matches.filter(({ decidedAt }) => decidedAt <= cut).map(({ matchId }) => matchId),
    );
    const before = ({ results }: { results: readonly DatedResult[] }): unknown =>
      walkForward({ results, matches: made.matches, settings }).forecasts.filter(({ matchId }) =>
        early.has(matchId),
      );

    expect(before({ results: changed })).toEqual(before(made));
    expect(before(made)).not.toHaveLength(0);
  });

  test('gives the same bits whatever the order of results and matches', () => {
    const reversed = { results: made.results.toReversed(), matches: made.matches.toReversed() };
    expect(walkForward({ ...reversed, settings })).toEqual(walkForward({ ...made, settings }));
  });

  test('skips what no model rates, with the reason', () => {
    const { forecasts, skipped } = walkForward({ ...made, settings });
    expect(forecasts.length + skipped.length).toBe(made.matches.length);
    expect(skipped.slice(0, 4).map(({ reason }) => reason)).toEqual(Array(4).fill('NO_MODEL'));

    const matches = made.matches.slice(-1).map((match) => ({ ...match, matchId: 999, awayTeamId: 77 }));
    expect(walkForward({ ...made, matches, settings }).skipped).toEqual([
      { matchId: 999, reason: 'UNKNOWN' },
    ]);
  });

  test('refuses a decision that comes after the result', () => {
    const [first, ...rest] = made.matches;
    if (!first) throw new Error('there are matches');
    const late = { ...first, decidedAt: ukInstant('2023-08-06', 0, 0) };
    expect(() => walkForward({ ...made, matches: [...rest, late], settings })).toThrow(
      /^matches\[111\]\.decidedAt: "2023-08-05T23:00:00.000Z" must come before .* match 1 was known/,
    );
  });
});
