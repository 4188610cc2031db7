import { describe, expect, test } from 'vitest';
import { clutchDna } from '../../../../src/modules/teams/domain/dna/performance/clutch-dna.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { ladder } from './performance-leagues.ts';
import { FAIR, times, townMatch } from './performance-matches.ts';

/** After six matches each: A 18 points, B 15 (goals +4), C 12, D 9, E 6, F 3, G 0. */
const others = ladder(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
const town = (away: string, own: number, opponent: number, more: Partial<MadeMatch> = {}): MadeMatch => ({
  home: 'Town',
  away,
  goals: [own, opponent],
  ...more,
});

describe('close matches', () => {
  test('are those decided by one goal, and the drawn ones', () => {
    const season = madeSeason([
      ...times(3, townMatch(1, 0)),
      ...times(2, townMatch(1, 2)),
      ...times(2, townMatch(1, 1)),
      ...times(3, townMatch(3, 0)),
    ]);
    const clutch = clutchDna(teamOf(season, 'Town'), season);
    expect(clutch.oneGoal).toMatchObject({ matches: 5, wins: 3, losses: 2, points: 9, winFraction: 0.6 });
    expect(clutch).toMatchObject({ matches: 10, oneGoalFraction: 0.5, draws: 2, drawFraction: 0.2 });
    expect(clutch.close).toMatchObject({ matches: 7, wins: 3, draws: 2, losses: 2, points: 11 });
  });

  test('give no share below five matches', () => {
    const season = madeSeason(times(4, townMatch(1, 0)));
    expect(clutchDna(teamOf(season, 'Town'), season)).toMatchObject({
      oneGoal: { matches: 4, winFraction: null },
      oneGoalFraction: null,
      drawFraction: null,
    });
  });
});

describe('against the top six', () => {
  const season = madeSeason([
    ...others,
    // 15 points, goals +5: second, so that E is the sixth and F the seventh.
    ...times(5, town('G', 1, 0)),
    town('E', 2, 0, { closing: FAIR }),
    town('F', 2, 2, { closing: FAIR }),
    town('A', 0, 3),
    // A club that nobody has seen play has no place yet.
    town('New', 1, 0),
    // F ends among the first six, which comes too late to matter.
    ...times(3, { home: 'F', away: 'G', goals: [9, 0] } satisfies MadeMatch),
  ]);
  const clutch = clutchDna(teamOf(season, 'Town'), season);

  test('count opponents by the table before kick-off, from five matches of both on', () => {
    expect(clutch.tableMatches).toBe(3);
    expect(clutch.againstTopSix).toMatchObject({
      matches: 2,
      wins: 1,
      losses: 1,
      goalsFor: 2,
      goalsAgainst: 3,
    });
    expect(clutch.againstOthers).toMatchObject({ matches: 1, draws: 1, goalsFor: 2, goalsAgainst: 2 });
  });

  test('count points against expectation of the priced matches', () => {
    // 3 - 1.75 against E; A was not priced. 1 - 1.75 against F.
    expect(clutch.againstTopSix).toMatchObject({ pricedMatches: 1, pointsAgainstExpectation: 1.25 });
    expect(clutch.againstOthers).toMatchObject({ pricedMatches: 1, pointsAgainstExpectation: -0.75 });
  });
});
