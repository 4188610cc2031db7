import { describe, expect, test } from 'vitest';
import { psycheDna } from '../../../../src/modules/teams/domain/dna/performance/psyche-dna.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FAIR, times, townAway, townMatch } from './performance-matches.ts';

describe('after the score at half time', () => {
  const psyche = psycheDna(
    teamOf(
      madeSeason([
        // Led at half time five times: won three, drew one, lost one.
        ...times(3, townMatch(2, 0, { halfTime: [1, 0] })),
        townAway(1, 1, { halfTime: [0, 1] }),
        townMatch(1, 2, { halfTime: [1, 0] }),
        // Trailed five times: won one, drew one, lost three.
        townMatch(2, 1, { halfTime: [0, 1] }),
        townAway(2, 2, { halfTime: [2, 0] }),
        ...times(3, townMatch(0, 2, { halfTime: [0, 1] })),
        // Level once, and once unknown.
        townMatch(1, 0, { halfTime: [0, 0] }),
        townMatch(0, 7),
      ]),
      'Town',
    ),
  );

  test('a lead is held or dropped', () => {
    expect(psyche.leading).toMatchObject({ matches: 5, wins: 3, draws: 1, losses: 1, points: 10 });
    // 3 wins of 5; 5 x 3 - 10 points.
    expect(psyche.leading).toMatchObject({ holdFraction: 0.6, droppedPoints: 5, pointsPerMatch: 2 });
  });

  test('a deficit is made up or not', () => {
    expect(psyche.trailing).toMatchObject({ matches: 5, wins: 1, draws: 1, losses: 3, points: 4 });
    expect(psyche.trailing).toMatchObject({ comebacks: 2, comebackFraction: 0.4, turnaroundFraction: 0.2 });
  });

  test('matches without a half-time score are in none', () => {
    expect(psyche.level).toMatchObject({ matches: 1, wins: 1, pointsPerMatch: null });
    expect(psyche.halfTimeMatches).toBe(11);
  });

  test('no rate is said below five matches', () => {
    const season = madeSeason(times(4, townMatch(2, 1, { halfTime: [0, 1] })));
    expect(psycheDna(teamOf(season, 'Town')).trailing).toMatchObject({
      matches: 4,
      comebacks: 4,
      comebackFraction: null,
      turnaroundFraction: null,
    });
  });
});

describe('after a result', () => {
  test('the next match is set against what was expected of it', () => {
    const psyche = psycheDna(
      teamOf(
        madeSeason([
          townMatch(0, 1, { closing: FAIR }),
          // After a defeat: won at home, 3 - 1.75.
          townMatch(1, 0, { closing: FAIR }),
          // After a win: drawn away, 1 - 1.
          townAway(1, 1, { closing: FAIR }),
          // After a draw: lost at home, 0 - 1.75.
          townMatch(0, 3, { closing: FAIR }),
          // After a defeat, without a price: lost.
          townAway(0, 2),
        ]),
        'Town',
      ),
    );
    expect(psyche.afterDefeat).toMatchObject({ matches: 2, points: 3, pricedMatches: 1 });
    expect(psyche.afterDefeat.pointsAgainstExpectation).toBe(1.25);
    expect(psyche.afterWin).toMatchObject({ matches: 1, draws: 1, pointsAgainstExpectation: 0 });
    expect(psyche.afterDraw).toMatchObject({ matches: 1, losses: 1, pointsAgainstExpectation: -1.75 });
  });

  test('the first match follows none', () => {
    const psyche = psycheDna(teamOf(madeSeason([townMatch(1, 0)]), 'Town'));
    expect([psyche.afterDefeat, psyche.afterDraw, psyche.afterWin].map(({ matches }) => matches)).toEqual([
      0, 0, 0,
    ]);
  });
});
