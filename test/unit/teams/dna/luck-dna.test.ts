import { describe, expect, it } from 'vitest';
import { luckDna, luckShape } from '../../../../src/modules/teams/domain/dna/market/luck-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';

const luck = (matches: readonly MadeMatch[], name = 'Alba') => {
  const league = madeSeason(matches);
  return luckDna(teamOf(league, name), league);
};
const times = (matches: number, match: MadeMatch): MadeMatch[] =>
  Array.from({ length: matches }, () => match);

// A book without margin: 0.5, 0.25, 0.25. Home expects 3 x 0.5 + 0.25 = 1.75, away 3 x 0.25 + 0.25 = 1.
const closing = [2, 4, 4] as const;
const won: MadeMatch = { home: 'Alba', away: 'Bor', goals: [2, 0], closing };
const lost: MadeMatch = { home: 'Alba', away: 'Bor', goals: [1, 3], closing };

describe('the luck vector', () => {
  it('is points less those that the closing prices expect, by their spread', () => {
    const figures = luck([...times(5, won), lost]);
    // Points 15, expected 6 x 1.75 = 10.5. Variance of a match 9 x 0.5 + 0.25 - 1.75^2 = 1.6875; of six 10.125.
    expect(figures).toMatchObject({ benchmark: 'B365', matches: 6, points: 15 });
    expect(figures.expectedPoints).toBeCloseTo(10.5, 10);
    expect(figures.pointsOverExpected).toBeCloseTo(4.5, 10);
    expect(figures.pointsOverExpectedPerMatch).toBeCloseTo(0.75, 10);
    expect(figures.zScore).toBeCloseTo(4.5 / Math.sqrt(10.125), 10);
    expect(figures.verdict).toBe('LUCKY');
  });

  it('is judged from the side of the team', () => {
    const figures = luck([...times(5, won), lost], 'Bor');
    // Away: points 3 of 6 x 1 expected; variance 9 x 0.25 + 0.25 - 1 = 1.5 a match, 9 in all: z = -1.
    expect(figures).toMatchObject({ points: 3, verdict: 'AS_EXPECTED' });
    expect(figures.zScore).toBeCloseTo(-1, 10);
    expect(luck(times(8, won), 'Bor').verdict).toBe('UNLUCKY');
  });

  it('shows the matches furthest from expectation, on the side they belong to', () => {
    const { luckiestMatches, unluckiestMatches } = luck([lost, ...times(5, won)]);
    expect(luckiestMatches.map(({ playedOn }) => playedOn)).toEqual([
      '2025-08-23',
      '2025-08-30',
      '2025-09-06',
    ]);
    expect(unluckiestMatches).toHaveLength(1);
    expect(unluckiestMatches[0]).toMatchObject({
      playedOn: '2025-08-16',
      opponent: { teamId: 2, name: 'Bor' },
      venue: 'HOME',
      goals: 1,
      opponentGoals: 3,
      points: 0,
    });
    expect(unluckiestMatches[0]?.pointsOverExpected).toBeCloseTo(-1.75, 10);
  });

  it('weighs goals by what a shot on target is worth in the league', () => {
    const shot: MadeMatch = { home: 'Alba', away: 'Bor', goals: [2, 1], shotsOnTarget: [4, 6] };
    const other: MadeMatch = { home: 'Cor', away: 'Dun', goals: [1, 1], shotsOnTarget: [5, 5] };
    const figures = luck([...times(5, shot), ...times(5, other)]);
    // League: 5 x 3 + 5 x 2 = 25 goals of 100 shots. Alba: 10 - 0.25 x 20 = 5; conceded 5 of 0.25 x 30 = 7.5.
    expect(figures).toMatchObject({
      leagueShotsOnTarget: 100,
      leagueGoalsPerShotOnTarget: 0.25,
      shotMatches: 5,
    });
    expect(figures.finishingLuckGoals).toBeCloseTo(5, 10);
    expect(figures.keepingLuckGoals).toBeCloseTo(2.5, 10);
    expect(figures.pointsOverExpected).toBe(0);
  });

  it('knows nothing of shots in a league whose file has none, nor from too few', () => {
    expect(luck(times(6, won))).toMatchObject({
      leagueShotsOnTarget: 0,
      leagueGoalsPerShotOnTarget: null,
      shotMatches: 0,
      finishingLuckGoals: null,
      keepingLuckGoals: null,
    });
    // 49 shots of a league are one short.
    const few: MadeMatch[] = [
      ...times(6, { ...won, shotsOnTarget: [4, 4] }),
      { ...won, shotsOnTarget: [1, 0] },
    ];
    expect(luck(few)).toMatchObject({
      leagueShotsOnTarget: 49,
      leagueGoalsPerShotOnTarget: null,
      shotMatches: 7,
    });
    expect(luck(few).finishingLuckGoals).toBeNull();
  });

  it.each([
    ['one match', [won], 1],
    ['four matches', times(4, won), 4],
    ['no prices', times(6, { home: 'Alba', away: 'Bor', goals: [1, 0] }), 0],
  ] as const)('has sums and no rates of %s', (_case, matches, count) => {
    const figures = luck(matches);
    expect(figures).toMatchObject({ matches: count, points: 3 * count, zScore: null, verdict: null });
    expect(figures.pointsOverExpected).toBeCloseTo(1.25 * count, 10);
    expect(figures.pointsOverExpectedPerMatch).toBeNull();
    expect(() => writeShaped(luckShape, figures, 'luck')).not.toThrow();
  });

  it('can be stored', () => {
    expect(writeShaped(luckShape, luck([...times(5, won), lost]), 'luck')).toMatchObject({
      points_over_expected: 4.5,
      verdict: 'LUCKY',
    });
  });
});
