import { describe, expect, test } from 'vitest';
import { FRICTION_VECTORS } from '../../../src/modules/teams/domain/dna/catalogue/friction-vectors.ts';
import {
  frictionSignatures,
  frictionSignaturesShape,
} from '../../../src/modules/teams/domain/dna/friction/friction-signatures.ts';
import { midRank } from '../../../src/modules/teams/domain/dna/friction/mid-rank.ts';
import { writeShaped } from '../../../src/modules/teams/domain/dna/write-shaped.ts';
import { type MadeMatch, madeSeason, teamOf } from '../../support/made-season.ts';

const NAMES = ['Avon', 'Brent', 'Clyde', 'Derwent'] as const;

/** Everybody meets twice: six matches each. Avon's are written out, the others draw 1-1 with ten shots a side. */
const AVON: readonly MadeMatch[] = [
  game('Avon', 'Brent', [2, 0], [0, 0], [15, 5], [10, 12], [1, 2], [0, 0]),
  game('Avon', 'Clyde', [1, 1], [0, 1], [12, 8], [11, 9], [2, 2], [0, 0]),
  game('Avon', 'Derwent', [3, 2], [2, 0], [20, 10], [8, 8], [0, 1], [1, 0]),
  game('Brent', 'Avon', [1, 0], [0, 0], [9, 6], [9, 13], [1, 3], [0, 0]),
  game('Clyde', 'Avon', [0, 2], [0, 1], [7, 13], [14, 10], [3, 1], [0, 0]),
  game('Derwent', 'Avon', [4, 1], [2, 0], [16, 4], [7, 14], [0, 2], [0, 1]),
];
const OTHERS = NAMES.slice(1).flatMap((home) =>
  NAMES.slice(1)
    .filter((away) => away !== home)
    .map((away) => game(home, away, [1, 1], [0, 0], [10, 10], [10, 10], [2, 2], [0, 0])),
);

function game(
  home: string,
  away: string,
  goals: readonly [number, number],
  halfTime: readonly [number, number],
  shots: readonly [number, number],
  fouls: readonly [number, number],
  yellowCards: readonly [number, number],
  redCards: readonly [number, number],
): MadeMatch {
  return { home, away, goals, halfTime, shots, fouls, yellowCards, redCards };
}

const league = madeSeason([...AVON, ...OTHERS]);
const avon = frictionSignatures(teamOf(league, 'Avon'), league);

describe('the friction signatures of a team', () => {
  test('are means over its matches', () => {
    expect(avon).toMatchObject({
      matches: 6,
      shotsMatches: 6,
      foulsMatches: 6,
      cardsMatches: 6,
      // Behind or level at half time against all but Derwent at home (2-0) and Clyde away (0-1).
      notLeadingMatches: 4,
      // 20 + 20 + 30 + 15 + 20 + 20 shots.
      tempo: 125 / 6,
      // 15 + 12 + 20 + 6 + 13 + 4 of them.
      pressure: 70 / 125,
      intensity: (10 + 11 + 8 + 13 + 10 + 14) / 6,
      // Nine yellow cards and two red ones, which count twice.
      cardRisk: (9 + 2 * 2) / 6,
      // Decided by one goal or drawn: 1-1, 3-2, 0-1.
      closeness: 3 / 6,
      // 3 against Brent, 1 against Clyde, 0 and 0.
      resilience: 4 / 4,
    });
    // Goal differences 2, 0, 1, -1, 2, -3: mean 1/6, squares 19 - 6/36.
    expect(avon.volatility).toBeCloseTo(Math.sqrt((19 - 6 / 36) / 5), 12);
    // 17 goals in Avon's matches and 12 in the other six: 29 / 24 a side and match.
    expect(avon.attack).toBeCloseTo(9 / 6 / (29 / 24), 12);
    expect(avon.defence).toBeCloseTo(8 / 6 / (29 / 24), 12);
  });

  test('stand in the league by mid-ranks, and defence by conceding little', () => {
    const all = NAMES.map((name) => frictionSignatures(teamOf(league, name), league));
    // 20 shots in each of the four matches among the others, and 20 + 15, 20 + 20 and 30 + 20 against Avon.
    expect(all.map(({ tempo }) => tempo)).toEqual([125 / 6, 115 / 6, 120 / 6, 130 / 6]);
    expect(all.map(({ tempoPercentile }) => tempoPercentile)).toEqual([62.5, 12.5, 37.5, 87.5]);
    // Conceded 8, 2 + 4, 3 + 4 and 4 + 4: Brent is best, Avon and Derwent share the end.
    expect(all.map(({ defencePercentile }) => defencePercentile)).toEqual([25, 87.5, 62.5, 25]);
  });

  test('are null below their least samples, and the counts are not', () => {
    const short = madeSeason(AVON.slice(0, 4));
    const figures = frictionSignatures(teamOf(short, 'Avon'), short);
    expect(figures).toMatchObject({
      matches: 4,
      shotsMatches: 4,
      tempo: null,
      tempoPercentile: null,
      pressure: null,
      volatility: null,
      attack: null,
      notLeadingMatches: 3,
      resilience: 4 / 3,
      // Nobody else has three such matches: a place among one says nothing.
      resiliencePercentile: null,
    });
  });

  test('are null without statistics, and without a shot', () => {
    const bare = madeSeason(
      [...AVON, ...OTHERS].map(({ home, away, goals }) => ({ home, away, goals, shots: [0, 0] as const })),
    );
    expect(frictionSignatures(teamOf(bare, 'Avon'), bare)).toMatchObject({
      matches: 6,
      foulsMatches: 0,
      intensity: null,
      cardRisk: null,
      resilience: null,
      tempo: 0,
      pressure: null,
      closeness: 0.5,
    });
  });

  test('are of their shape, for every team', () => {
    for (const team of league.teams.values()) {
      const stored = writeShaped(frictionSignaturesShape, frictionSignatures(team, league), 'it');
      expect(stored).toMatchObject({ matches: 6, not_leading_matches: expect.any(Number) as number });
    }
  });

  test('are one of the computed vectors, in their own column', () => {
    expect(FRICTION_VECTORS.map(({ key, column }) => [key, column])).toEqual([
      ['frictionSignatures', 'friction_signatures'],
    ]);
  });
});

test('a mid-rank counts equals half', () => {
  expect([10, 20, 20, 30].map((value) => midRank(value, [10, 20, 20, 30]))).toEqual([12.5, 50, 50, 87.5]);
  expect(midRank(7, [7])).toBe(50);
});
