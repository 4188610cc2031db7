import { describe, expect, it } from 'vitest';
import {
  sentimentDna,
  sentimentShape,
} from '../../../../src/modules/teams/domain/dna/market/sentiment-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';

const sentiment = (matches: readonly MadeMatch[]) => {
  const league = madeSeason(matches);
  return sentimentDna(teamOf(league, 'Alba'), league);
};
const times = (matches: number, match: MadeMatch): MadeMatch[] =>
  Array.from({ length: matches }, () => match);

// Books without margin: their inverse prices are the chances.
const even = [2, 4, 4] as const; // 0.5, 0.25, 0.25
const strong = [1.6, 16 / 3, 16 / 3] as const; // 0.625, 0.1875, 0.1875
const mirrored = [4, 4, 2] as const; // 0.25, 0.25, 0.5
const backedWin: MadeMatch = { home: 'Alba', away: 'Bor', goals: [1, 0], opening: even, closing: strong };
const driftedLoss: MadeMatch = { home: 'Alba', away: 'Bor', goals: [0, 1], opening: strong, closing: even };
const steadyDraw: MadeMatch = {
  home: 'Bor',
  away: 'Alba',
  goals: [0, 0],
  opening: mirrored,
  closing: mirrored,
};

describe('the sentiment vector', () => {
  it('is the move of the chance of winning from before the match to kick-off', () => {
    const figures = sentiment([...times(5, backedWin), ...times(6, driftedLoss), ...times(5, steadyDraw)]);
    // Moves: 5 x +0.125, 6 x -0.125, 5 x 0.
    expect(figures).toMatchObject({ benchmark: 'B365', matches: 16, backedMatches: 5, driftedMatches: 6 });
    expect(figures.avgWinDrift).toBeCloseTo(-0.125 / 16, 10);
    expect(figures.avgAbsoluteWinDrift).toBeCloseTo((11 * 0.125) / 16, 10);
    expect(figures.backedShare).toBe(5 / 16);
    expect(figures.driftedShare).toBe(6 / 16);
    expect(figures.home.matches).toBe(11);
    expect(figures.home.avgWinDrift).toBeCloseTo(-0.125 / 11, 10);
    expect(figures.away).toMatchObject({ matches: 5 });
    expect(figures.away.avgWinDrift).toBeCloseTo(0, 10);
    // Opening even: 3 x 0.5 + 0.25 = 1.75 expected, 3 won. Opening strong: 3 x 0.625 + 0.1875 = 2.0625, none won.
    expect(figures.whenBacked.avgPointsOverOpening).toBeCloseTo(1.25, 10);
    expect(figures.whenDrifted.avgPointsOverOpening).toBeCloseTo(-2.0625, 10);
    // A draw where 3 x 0.5 + 0.25 = 1.75 were expected: the away side is the one at 0.5.
    expect(figures.away.avgPointsOverOpening).toBeCloseTo(-0.75, 10);
  });

  it('tells whether the market moved the right way', () => {
    // Pairs (0.125, 1.25) and (-0.125, -2.0625) lie on one line.
    const right = sentiment([...times(5, backedWin), ...times(5, driftedLoss)]);
    expect(right.driftResultCorrelation).toBeCloseTo(1, 10);
    const wrong = sentiment([
      ...times(5, { ...backedWin, goals: [0, 1] }),
      ...times(5, { ...driftedLoss, goals: [1, 0] }),
    ]);
    expect(wrong.driftResultCorrelation).toBeCloseTo(-1, 10);
  });

  it('has no correlation below ten matches, and none where nothing moves', () => {
    expect(sentiment([...times(5, backedWin), ...times(4, driftedLoss)]).driftResultCorrelation).toBeNull();
    expect(sentiment(times(12, steadyDraw)).driftResultCorrelation).toBeNull();
  });

  it('shows the three biggest moves, the earlier of equals first', () => {
    const { biggestMoves } = sentiment([steadyDraw, driftedLoss, backedWin, ...times(5, steadyDraw)]);
    expect(biggestMoves).toHaveLength(3);
    expect(biggestMoves[0]).toMatchObject({
      playedOn: '2025-08-23',
      opponent: { teamId: 2, name: 'Bor' },
      venue: 'HOME',
      points: 0,
    });
    expect(biggestMoves[0]?.openingWinChance).toBeCloseTo(0.625, 10);
    expect(biggestMoves[0]?.closingWinChance).toBeCloseTo(0.5, 10);
    expect(biggestMoves.map(({ playedOn }) => playedOn)).toEqual(['2025-08-23', '2025-08-30', '2025-08-16']);
  });

  it('counts a move from one percentage point', () => {
    const moved = (win: number): MadeMatch => {
      const rest = 2 / (1 - win);
      return { ...backedWin, closing: [1 / win, rest, rest] };
    };
    expect(sentiment([moved(0.5101)]).backedMatches).toBe(1);
    expect(sentiment([moved(0.5099)]).backedMatches).toBe(0);
    expect(sentiment([moved(0.4899)]).driftedMatches).toBe(1);
    expect(sentiment([moved(0.4901)]).driftedMatches).toBe(0);
  });

  it.each([
    ['one match', [backedWin], 1],
    ['no prices', times(10, { home: 'Alba', away: 'Bor', goals: [1, 0] }), 0],
    ['closing prices only', times(10, { home: 'Alba', away: 'Bor', goals: [1, 0], closing: even }), 0],
    ['four matches', times(4, backedWin), 4],
  ] as const)('has counts and no means of %s', (_case, matches, count) => {
    const figures = sentiment(matches);
    expect(figures).toMatchObject({
      matches: count,
      avgWinDrift: null,
      backedShare: null,
      driftedShare: null,
    });
    expect(figures.home).toEqual({ matches: count, avgWinDrift: null, avgPointsOverOpening: null });
    expect(() => writeShaped(sentimentShape, figures, 'sentiment')).not.toThrow();
  });

  it('can be stored', () => {
    const figures = sentiment([...times(6, backedWin), ...times(6, driftedLoss)]);
    expect(writeShaped(sentimentShape, figures, 'sentiment')).toMatchObject({
      matches: 12,
      backed_share: 0.5,
    });
  });
});
