import { pickFacts, quoteFacts, strategyFacts, teamFacts } from './facts.ts';
import type { OperationName, Questions } from './question.ts';
import { VECTORS } from './vector-names.ts';

const teamName = (column: string): string =>
  `(SELECT team_name FROM quantum.team_quantum_dna_v3 WHERE team_id = ${column})`;

/** The one statement of each operation: its only column is the answer, as JSON text. */
export const FLOOR_SQL: Readonly<Record<OperationName, string>> = {
  teamByKey: `
    SELECT json_build_object('databaseId', team_id, 'name', team_name, 'league', league)::text
      FROM quantum.team_quantum_dna_v3 WHERE team_id = $1::int`,
  teamsFlat: `
    SELECT json_agg(team)::text
      FROM (SELECT team_id AS "databaseId", team_name AS name, league, tier, win_rate AS "winRatePct"
              FROM quantum.team_quantum_dna_v3
             WHERE (team_name, team_id) > ($1::text, $2::int)
             ORDER BY team_name, team_id LIMIT 99) AS team`,
  teamsNested: `
    SELECT json_agg(row)::text
      FROM (SELECT team_id AS "databaseId", team_name AS name,
                   (SELECT coalesce(json_agg(strategy), '[]')
                      FROM (SELECT strategy_name AS "strategyName", total_pnl AS "totalPnlUnits", win_rate AS "winRatePct"
                              FROM quantum.quantum_strategies_v3 AS strategy WHERE strategy.team_id = team.team_id
                             ORDER BY total_pnl DESC NULLS LAST, strategy_id DESC LIMIT 20) AS strategy) AS strategies,
                   (SELECT coalesce(json_agg(friction), '[]')
                      FROM (SELECT friction_score AS "frictionScore",
                                   (SELECT team_name FROM quantum.team_quantum_dna_v3 WHERE team_id = opponent_id) AS opponent
                              FROM ((SELECT friction_id, friction_score, team_away_id AS opponent_id
                                       FROM quantum.quantum_friction_matrix_v3 WHERE team_home_id = team.team_id
                                      ORDER BY friction_score DESC NULLS LAST, friction_id DESC LIMIT 5)
                                    UNION ALL
                                    (SELECT friction_id, friction_score, team_home_id
                                       FROM quantum.quantum_friction_matrix_v3 WHERE team_away_id = team.team_id
                                      ORDER BY friction_score DESC NULLS LAST, friction_id DESC LIMIT 5)) AS sides
                             ORDER BY friction_score DESC NULLS LAST, friction_id DESC LIMIT 5) AS friction) AS frictions
              FROM (SELECT team_id, team_name FROM quantum.team_quantum_dna_v3
                     WHERE (team_name, team_id) > ($1::text, $2::int)
                     ORDER BY team_name, team_id LIMIT 20) AS team) AS row`,
  teamVectors: `
    SELECT json_build_object('databaseId', team_id, ${VECTORS.map(([, column]) => `'${column}', ${column}`).join(', ')})::text
      FROM quantum.team_quantum_dna_v3 WHERE team_id = $1::int`,
  // Looked up row by row, by key: a join reads whole tables where they are small, and takes longer to plan.
  picksPage: `
    SELECT json_agg(row)::text
      FROM (SELECT pick.id, pick.market, pick.selection, pick.line, pick.price, pick.stake_units AS "stakeUnits", pick.edge,
                   pick.created_at AS "createdAt", match.*, entry.*
              FROM (SELECT * FROM picks WHERE (created_at, id) < ($1::timestamptz, $2::uuid)
                     ORDER BY created_at DESC, id DESC LIMIT 100) AS pick
             CROSS JOIN LATERAL (
               SELECT kick_off_at AS "kickOffAt", division, ${teamName('home_team_id')} AS "homeName", ${teamName('away_team_id')} AS "awayName"
                 FROM matches WHERE id = pick.match_id LIMIT 1) AS match
             CROSS JOIN LATERAL (
               SELECT sequence, hash, sealed_at AS "sealedAt"
                 FROM pick_audit_trail WHERE id = pick.audit_entry_id LIMIT 1) AS entry) AS row`,
  matchesPage: `
    SELECT json_agg(row)::text
      FROM (SELECT kick_off_at AS "kickOffAt", ${teamName('home_team_id')} AS "homeName", ${teamName('away_team_id')} AS "awayName",
                   home_goals AS "homeGoals", away_goals AS "awayGoals",
                   (SELECT coalesce(json_agg(quote), '[]')
                      FROM (SELECT market, book, line, first_price AS "firstPrice", draw_price AS "drawPrice", second_price AS "secondPrice"
                              FROM odds_quotes WHERE match_id = match.id AND stage = 'CLOSING'
                             ORDER BY stage, market, book, line) AS quote) AS odds
              FROM (SELECT * FROM matches WHERE division = $1::text AND season = $2::text
                     ORDER BY kick_off_at DESC, id DESC LIMIT 20) AS match) AS row`,
};

/** How the floor is asked for the same: by the name of the operation and the values of its statement. */
export const FLOOR: Questions = {
  teamByKey: {
    body: ({ teamId = null }) => sent('teamByKey', teamId),
    facts: (answer) => teamFacts(answer, 'databaseId', ['name', 'league']),
  },
  teamsFlat: {
    body: ({ afterName = '', afterId = 0 }) => sent('teamsFlat', afterName, afterId),
    facts: (answer) =>
      answer.list().map((team) => teamFacts(team, 'databaseId', ['name', 'league', 'tier', 'winRatePct'])),
  },
  teamsNested: {
    body: ({ afterName = '', afterId = 0 }) => sent('teamsNested', afterName, afterId),
    facts: (answer) =>
      answer.list().map((team) => ({
        ...teamFacts(team, 'databaseId', ['name']),
        strategies: team
          .list('strategies')
          .map((one) => strategyFacts(one, ['strategyName', 'totalPnlUnits', 'winRatePct'])),
        frictions: team
          .list('frictions')
          .map((one) => ({ score: one.plain('frictionScore'), opponent: one.text('opponent') })),
      })),
  },
  teamVectors: {
    body: ({ teamId = null }) => sent('teamVectors', teamId),
    facts: (answer) => ({
      id: answer.whole('databaseId'),
      vectors: VECTORS.map(([, column]) => answer.json(column)),
    }),
  },
  picksPage: {
    body: ({ afterInstant = 'infinity', afterId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' }) =>
      sent('picksPage', afterInstant, afterId),
    facts: (answer) =>
      answer.list().map((pick) =>
        pickFacts(pick, {
          id: pick.text('id'),
          match: [],
          homeName: ['homeName'],
          awayName: ['awayName'],
          audit: [],
        }),
      ),
  },
  matchesPage: {
    body: ({ division = null, season = null }) => sent('matchesPage', division, season),
    facts: (answer) =>
      answer.list().map((match) => ({
        kickOffAt: match.instant('kickOffAt'),
        home: match.text('homeName'),
        away: match.text('awayName'),
        goals: [match.plain('homeGoals'), match.plain('awayGoals')],
        odds: match
          .list('odds')
          .map((quote) =>
            quoteFacts(quote, [
              quote.decimal('firstPrice'),
              quote.decimal('drawPrice'),
              quote.decimal('secondPrice'),
            ]),
          ),
      })),
  },
};

function sent(operationName: OperationName, ...variables: readonly (string | number | null)[]): object {
  return { operationName, variables };
}
