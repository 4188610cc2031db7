import { describe, expect, test } from 'vitest';
import { leagueFrictions } from '../../../../src/modules/frictions/domain/league-frictions.ts';
import { frictionFeatures } from '../../../../src/modules/models/domain/friction-layer/friction-features.ts';
import { seasonFrictionFeatures } from '../../../../src/modules/models/domain/friction-layer/season-friction-features.ts';
import { leagueSeason } from '../../../../src/modules/teams/domain/dna/league-season.ts';
import { ukInstant } from '../../../../src/shared/uk-time.ts';
import { madeLeague } from './made-league.ts';

const SEASON = '2025/26';
const matches = madeLeague({ teams: 8, seasons: ['2023/24', '2024/25', SEASON], seed: 11 });
const played = matches.filter(({ season }) => season === SEASON);
const fixtures = played.map(({ matchId, homeTeamId, awayTeamId, playedOn }) => ({
  matchId,
  homeTeamId,
  awayTeamId,
  decidedAt: ukInstant(playedOn, 0, 0),
}));
const input = { division: 'E0', season: SEASON, played, results: matches, fixtures };
const features = seasonFrictionFeatures(input);

describe('the features of the fixtures of a season', () => {
  test('are those of the frictions that would be stored as of the decision', () => {
    const last = fixtures.at(-1);
    if (!last) throw new Error('No fixture was made.');
    const asOf = last.decidedAt;
    const league = leagueSeason({
      division: 'E0',
      league: 'Premier League',
      season: SEASON,
      asOf,
      matches: played.filter(({ resultKnownAt }) => resultKnownAt <= asOf),
      preMatchQuotes: new Map(),
      closingQuotes: new Map(),
      teamNames: new Map(),
    });
    const results = matches.filter(({ resultKnownAt }) => resultKnownAt <= asOf);
    const home = last.homeTeamId;
    const rows = leagueFrictions({ league, results, stored: new Map() }).rows;
    const row = rows.find(({ teamHomeId, teamAwayId }) =>
      [teamHomeId, teamAwayId].every((teamId) => [home, last.awayTeamId].includes(teamId)),
    );
    if (!row || row.psychologicalEdge === null) throw new Error('The pair has no edge.');
    const psychologicalEdge = row.teamHomeId === home ? row.psychologicalEdge : -row.psychologicalEdge;
    expect(features.get(last.matchId)).toStrictEqual(
      frictionFeatures({ frictionScore: row.frictionScore, psychologicalEdge }),
    );
  });

  test('are unknown on the first day, and known for everybody by the end', () => {
    const [first] = fixtures;
    expect(first && features.get(first.matchId)).toEqual({ goals: null, supremacy: null });
    const late = fixtures.slice(-8).map(({ matchId }) => features.get(matchId));
    expect(late.every((one) => one && one.goals !== null && one.supremacy !== null)).toBe(true);
    expect(features.size).toBe(fixtures.length);
  });

  test('do not change with what became known after the decision', () => {
    const middle = fixtures[Math.floor(fixtures.length / 2)];
    if (!middle) throw new Error('No fixture was made.');
    const later = <Match extends { resultKnownAt: Date; homeGoals: number }>(match: Match): Match =>
      match.resultKnownAt <= middle.decidedAt
        ? match
        : { ...match, homeGoals: 9, homeFouls: 90, homeShots: 90 };
    const other = seasonFrictionFeatures({
      ...input,
      played: played.map(later),
      results: matches.map(later),
    });
    for (const { matchId, decidedAt } of fixtures) {
      if (decidedAt <= middle.decidedAt) expect(other.get(matchId)).toStrictEqual(features.get(matchId));
    }
    expect([...other]).not.toEqual([...features]);
  });
});
