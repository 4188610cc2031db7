import { describe, expect, test } from 'vitest';
import {
  decisionOf,
  type TimedQuote,
} from '../../../src/modules/strategies/domain/backtest/decision-instant.ts';
import { recentForm } from '../../../src/modules/strategies/domain/backtest/recent-form.ts';
import { playedMatch, quote } from './made-betting-match.ts';

const kickOffAt = new Date('2025-08-16T14:00:00Z');
const match = playedMatch({ matchId: 1, home: 1, away: 2, goals: [1, 0], kickOffAt });
const knownAt = (instant: string): TimedQuote => ({
  ...quote('B365', 'MATCH_RESULT', null, [2, 3.4, 4]),
  knownAt: new Date(instant),
});

describe('a bet', () => {
  test('is decided at the latest instant at which a price before the match became known', () => {
    const decision = decisionOf(match, [knownAt('2025-08-15T16:00:00Z'), knownAt('2025-08-16T09:00:00Z')]);
    expect(decision?.decidedAt).toEqual(new Date('2025-08-16T09:00:00Z'));
    expect(decision?.quotes).toHaveLength(2);
  });

  test('is not placed at prices of the kick-off or later', () => {
    const early = knownAt('2025-08-15T16:00:00Z');
    const decision = decisionOf(match, [early, knownAt('2025-08-16T14:00:00Z')]);
    expect(decision).toEqual({ decidedAt: early.knownAt, quotes: [early] });
    expect(decisionOf(match, [knownAt('2025-08-16T15:00:00Z')])).toBeNull();
    expect(decisionOf(match, [])).toBeNull();
  });

  test('is not placed at a price that nobody had seen for a week', () => {
    const newest = knownAt('2025-08-15T16:00:00Z');
    const standing = knownAt('2025-08-08T16:00:01Z');
    const decision = decisionOf(match, [newest, standing, knownAt('2025-08-08T16:00:00Z')]);
    expect(decision).toEqual({ decidedAt: newest.knownAt, quotes: [newest, standing] });
  });

  test('on a match without a time can be placed on its day', () => {
    const day = {
      ...match,
      kickOffAt: new Date('2012-08-16T23:00:00Z'),
      resultKnownAt: new Date('2012-08-17T23:00:00Z'),
    };
    expect(decisionOf(day, [knownAt('2012-08-17T16:00:00Z')])?.quotes).toHaveLength(1);
  });
});

describe('form', () => {
  const season = [3, 1, 1, 0, 2, 5].map((goals, index) =>
    playedMatch({
      matchId: index + 1,
      home: index % 2 === 0 ? 1 : 2,
      away: index % 2 === 0 ? 2 : 1,
      goals: [goals, 1],
      kickOffAt: new Date(kickOffAt.getTime() + index * 7 * 86_400_000),
    }),
  );
  const after = (matches: number): Date => season[matches - 1]?.resultKnownAt ?? new Date(0);

  test('is points a match over the last five whose results were known', () => {
    // Team 1: win, draw, draw, win away (0-1), win, then a defeat away (5-1).
    expect(recentForm(1, season, after(5))).toBe((3 + 1 + 1 + 3 + 3) / 5);
    expect(recentForm(1, season, after(6))).toBe((1 + 1 + 3 + 3 + 0) / 5);
    expect(recentForm(2, season, after(5))).toBe((0 + 1 + 1 + 0 + 0) / 5);
  });

  test('is null below five matches, a result that was not known yet left out', () => {
    const justBefore = new Date(after(5).getTime() - 1);
    expect(recentForm(1, season, justBefore)).toBeNull();
    expect(recentForm(3, season, after(6))).toBeNull();
  });
});
