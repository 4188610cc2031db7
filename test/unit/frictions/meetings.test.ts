import { describe, expect, test } from 'vitest';
import {
  headToHead,
  listMeetings,
  type Meeting,
  meetingsOf,
  resultsByPair,
} from '../../../src/modules/frictions/domain/head-to-head.ts';
import { pairKey } from '../../../src/modules/frictions/domain/league-pairs.ts';
import { psychologicalEdge } from '../../../src/modules/frictions/domain/psychological-edge.ts';
import type { SignaturePlaces } from '../../../src/modules/teams/domain/dna/friction/signature-places.ts';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';

const [ONE, TWO, THREE] = [1, 2, 3];
const result = (playedOn: string, home: number, away: number, homeGoals: number, awayGoals: number) => ({
  matchId: Number(playedOn.replaceAll('-', '')),
  season: '2025/26',
  playedOn,
  homeTeamId: home,
  awayTeamId: away,
  homeGoals,
  awayGoals,
});
const results = [
  result('2023-09-01', ONE, TWO, 2, 0),
  result('2024-02-01', TWO, ONE, 1, 1),
  result('2024-09-01', TWO, THREE, 5, 0),
  result('2025-02-01', TWO, ONE, 3, 2),
  result('2025-09-01', ONE, TWO, 0, 1),
];
const between = (home: number, away: number): Meeting[] =>
  meetingsOf({ home, away }, resultsByPair(results).get(pairKey({ home, away })) ?? []);

describe('head to head', () => {
  test('counts meetings at both grounds from the side that is stored as home', () => {
    expect(headToHead(between(ONE, TWO))).toEqual({
      h2hMatches: 4,
      h2hHomeWins: 1,
      h2hAwayWins: 2,
      h2hDraws: 1,
      h2hAvgGoals: 2.5,
      lastMatchDate: '2025-09-01',
    });
    expect(headToHead(between(TWO, ONE))).toMatchObject({ h2hHomeWins: 2, h2hAwayWins: 1, h2hDraws: 1 });
  });

  test('of teams that never met is empty, with no average', () => {
    expect(headToHead(between(ONE, THREE))).toEqual({
      h2hMatches: 0,
      h2hHomeWins: 0,
      h2hAwayWins: 0,
      h2hDraws: 0,
      h2hAvgGoals: null,
      lastMatchDate: null,
    });
  });

  test('lists the newest twenty meetings, the newest first, and counts all', () => {
    const many = Array.from({ length: 23 }, (_, index): Meeting => {
      const year = 2000 + index;
      return { matchId: index, playedOn: `${year}-01-01`, venue: 'HOME', goals: index, opponentGoals: 0 };
    });
    const listed = listMeetings(many) as { meetings: number; newest: { date: string; goals: number }[] };
    expect(listed.meetings).toBe(23);
    expect(listed.newest).toHaveLength(20);
    expect(listed.newest[0]).toMatchObject({ date: '2022-01-01', goals: 22, venue: 'HOME' });
    expect(listed.newest.at(-1)).toMatchObject({ date: '2003-01-01' });
  });
});

describe('the psychological edge', () => {
  const places = (resilience: number | null): SignaturePlaces => ({
    tempo: null,
    pressure: null,
    intensity: null,
    cardRisk: null,
    volatility: null,
    closeness: null,
    resilience,
    attack: null,
    defence: null,
  });
  const grids = { home: scoreGrid({ home: 1.9, away: 1 }), away: scoreGrid({ home: 1.4, away: 1.3 }) };
  const gridOf = (home: number) => (home === ONE ? grids.home : grids.away);
  const pair = { home: ONE, away: TWO };
  const edge = (meetings: readonly Meeting[], own: number | null, other: number | null) =>
    psychologicalEdge(pair, meetings, gridOf, { home: places(own), away: places(other) });

  test('is the surplus of the meetings over expectation, and of resilience', () => {
    const atHome = matchResultProbabilities(grids.home);
    const atAway = matchResultProbabilities(grids.away);
    // From the side of ONE: won at home, drew away, lost away, lost at home.
    const surplus = 1 + 0 - 1 - 1 - 2 * (atHome.home - atHome.away) - 2 * (atAway.away - atAway.home);
    const expected = 100 * (0.7 * (surplus / (2 * (4 + 4))) + 0.3 * ((80 - 20) / 100));
    expect(edge(between(ONE, TWO), 80, 20)).toBeCloseTo(expected, 10);
  });

  test('is of the other sign the other way round', () => {
    const reversed = psychologicalEdge({ home: TWO, away: ONE }, between(TWO, ONE), gridOf, {
      home: places(20),
      away: places(80),
    });
    expect(reversed).toBeCloseTo(-(edge(between(ONE, TWO), 80, 20) ?? Number.NaN), 10);
  });

  test('stays within its bounds when everything speaks for one side', () => {
    const wins = Array.from({ length: 200 }, (_, index): Meeting => {
      return { matchId: index, playedOn: '2025-01-01', venue: 'AWAY', goals: 5, opponentGoals: 0 };
    });
    const most = edge(wins, 100, 0) ?? Number.NaN;
    expect(most).toBeGreaterThan(60);
    expect(most).toBeLessThanOrEqual(100);
  });

  test('is null with one meeting, without ratings, and without resilience', () => {
    expect(edge(between(ONE, TWO).slice(0, 1), 80, 20)).toBeNull();
    expect(edge(between(ONE, TWO), null, 20)).toBeNull();
    expect(
      psychologicalEdge(pair, between(ONE, TWO), () => null, { home: places(80), away: places(20) }),
    ).toBeNull();
  });
});
