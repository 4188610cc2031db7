import { describe, expect, test } from 'vitest';
import { nemesisDna } from '../../../../src/modules/teams/domain/dna/performance/nemesis-dna.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { FAIR } from './performance-matches.ts';

/** Town at home against an opponent. */
const against = (away: string, own: number, opponent: number, closing?: MadeMatch['closing']): MadeMatch => ({
  home: 'Town',
  away,
  goals: [own, opponent],
  ...(closing ? { closing } : {}),
});

describe('best and worst opponents', () => {
  const season = madeSeason([
    // Lost at home: 0 - 1.75. Lost away: 0 - 1. Together -2.75.
    against('Ant', 0, 1, FAIR),
    { home: 'Ant', away: 'Town', goals: [2, 0], closing: FAIR },
    // Drawn at home: 1 - 1.75 = -0.75, and just so Cat and Dog: the name decides.
    against('Dog', 2, 2, FAIR),
    against('Cat', 0, 0, FAIR),
    against('Eel', 1, 1, FAIR),
    // Won at home: 3 - 1.75 = 1.25; away: 3 - 1 = 2. Together 3.25.
    against('Fox', 2, 0, FAIR),
    { home: 'Fox', away: 'Town', goals: [0, 1], closing: FAIR },
    against('Gnu', 3, 1, FAIR),
    // Drawn away: 1 - 1 = 0, as expected.
    { home: 'Hen', away: 'Town', goals: [1, 1], closing: FAIR },
    // No price: no opinion.
    against('Ibis', 0, 9),
  ]);
  const nemesis = nemesisDna(teamOf(season, 'Town'));

  test('are ranked by points against expectation over their meetings, equals by name', () => {
    const shown = ({ worst, best }: typeof nemesis): unknown =>
      [worst, best].map((list) =>
        list.map((one) => [one.name, one.pricedMeetings, one.pointsAgainstExpectation]),
      );
    expect(shown(nemesis)).toEqual([
      [
        ['Ant', 2, -2.75],
        ['Cat', 1, -0.75],
        ['Dog', 1, -0.75],
      ],
      [
        ['Fox', 2, 3.25],
        ['Gnu', 1, 1.25],
      ],
    ]);
  });

  test('come with what the figure is made of', () => {
    expect(nemesis.worst[0]).toEqual({
      teamId: 1,
      name: 'Ant',
      meetings: 2,
      pricedMeetings: 2,
      points: 0,
      goalsFor: 0,
      goalsAgainst: 3,
      expectedPoints: 2.75,
      pointsAgainstExpectation: -2.75,
    });
  });

  test('leave out opponents that were never priced, which still count as met', () => {
    expect(nemesis).toMatchObject({ opponents: 8, rankedOpponents: 7, pricedMatches: 9 });
    // Six at home, three away.
    expect(nemesis.expectedPoints).toBe(6 * 1.75 + 3);
    // Ant 0, Dog, Cat, Eel and Hen 1 each, Fox 6, Gnu 3.
    expect(nemesis.pointsAgainstExpectation).toBe(13 - 13.5);
  });

  test('leave the meetings without a price out of the points', () => {
    const half = madeSeason([against('Ant', 0, 1, FAIR), against('Ant', 5, 0)]);
    expect(nemesisDna(teamOf(half, 'Town')).worst).toMatchObject([
      { meetings: 2, pricedMeetings: 1, points: 0, goalsFor: 0, goalsAgainst: 1 },
    ]);
  });

  test('are none in a season without odds', () => {
    expect(nemesisDna(teamOf(madeSeason([against('Ant', 0, 1)]), 'Town'))).toEqual({
      opponents: 1,
      rankedOpponents: 0,
      pricedMatches: 0,
      expectedPoints: 0,
      pointsAgainstExpectation: 0,
      worst: [],
      best: [],
    });
  });
});
