import type pg from 'pg';
import { DNA_CATALOGUE } from '../../src/modules/teams/domain/dna/catalogue/dna-catalogue.ts';
import { LEAGUE_CLUBS } from './made-leagues.ts';
import { madeVector } from './made-vector.ts';
import type { WorldSizes } from './world-sizes.ts';

/** So many teams have DNA of their own; further ones share it with an earlier one. */
const VARIANTS = 99;

/** Teams with DNA, their frictions and strategies. About 69 frictions and 3.5 strategies a team, however many teams there are. */
export async function makeTeams(client: pg.Client, sizes: WorldSizes): Promise<void> {
  await makeVectors(client);
  await client.query(teamsStatement(sizes.teams));
  await client.query(
    `INSERT INTO quantum.team_aliases SELECT 'football-data.co.uk', team_name, team_id FROM quantum.team_quantum_dna_v3`,
  );
  await client.query(frictionsStatement(sizes));
  await client.query(strategiesStatement(sizes));
}

async function makeVectors(client: pg.Client): Promise<void> {
  const columns = DNA_CATALOGUE.map(({ column }) => column);
  await client.query(
    `CREATE TEMP TABLE made_vectors (variant integer PRIMARY KEY, ${columns.join(' jsonb, ')} jsonb)`,
  );
  const rows = Array.from({ length: VARIANTS }, (_, variant) => ({
    variant,
    ...Object.fromEntries(DNA_CATALOGUE.map((vector) => [vector.column, madeVector(vector, variant)])),
  }));
  await client.query(
    'INSERT INTO made_vectors SELECT * FROM jsonb_populate_recordset(NULL::made_vectors, $1)',
    [JSON.stringify(rows)],
  );
}

function teamsStatement(teams: number): string {
  const columns = DNA_CATALOGUE.map(({ column }) => column).join(', ');
  return `
    INSERT INTO quantum.team_quantum_dna_v3 (team_id, team_name, team_name_normalized, league, tier, tier_rank, current_style, style_confidence,
        team_archetype, best_strategy, total_matches, total_bets, total_wins, total_losses, win_rate, total_pnl, roi, avg_clv, unlucky_losses,
        bad_analysis_losses, unlucky_pct, ${columns}, narrative_fingerprint_tags, narrative_profile, dna_fingerprint, season, last_audit_at)
    SELECT n, name, lower(name), pg_temp.league_name((n - 1) / ${LEAGUE_CLUBS}),
        (ARRAY['ELITE', 'TOP6', 'MID', 'BOTTOM'])[1 + ((n - 1) % ${LEAGUE_CLUBS}) / 5], 1 + (n - 1) % ${LEAGUE_CLUBS},
        pg_temp.one_of(n, 1, '{dominant,chaotic,counter,besieged,attacking,defensive,direct,balanced}'), pg_temp.whole(n, 2, 40, 95),
        pg_temp.one_of(n, 3, '{pressing,possession,counter-attack,low block}'), pg_temp.one_of(n, 4, '{CONVERGENCE_OVER_MC,MONTE_CARLO_PURE,HOME_VALUE}'),
        38, bets, wins, bets - wins, round(100.0 * wins / bets, 2), pg_temp.between(n, 7, -20, 45, 2), pg_temp.between(n, 8, -15, 30, 2),
        pg_temp.between(n, 9, -4, 6, 2), pg_temp.whole(n, 10, 0, 9), pg_temp.whole(n, 11, 0, 5), pg_temp.between(n, 12, 0, 60, 1),
        ${columns},
        ARRAY[pg_temp.one_of(n, 13, '{COMEBACK_KING,SLOW_STARTER,LATE_SCORER,FORTRESS}'), pg_temp.one_of(n, 14, '{GOAL_MACHINE,IRON_WALL,CARD_MAGNET}'),
          pg_temp.one_of(n, 15, '{OVER_TEAM,UNDER_TEAM,BTTS_TEAM}')],
        'A made club with a profile of some length: it attacks, it defends, and its matches are read by many. Number ' || n || '.',
        md5('fingerprint ' || n), '2025/26', timestamp '2026-03-01 06:00' + n % 600 * interval '1 minute'
      FROM (SELECT n, pg_temp.whole(n, 5, 30, 60) AS bets, pg_temp.whole(n, 6, 10, 29) AS wins,
              pg_temp.one_of(n, 16, '{North,South,East,West,Old,New,Upper,Lower}') || pg_temp.one_of(n, 17, '{wich,ford,bridge,haven,stead,mouth}') || ' ' ||
              pg_temp.one_of(n, 18, '{United,Rovers,Athletic,City,Wanderers}') || ' ' || n AS name
            FROM generate_series(1, ${teams}) AS n) AS made
      JOIN made_vectors ON variant = (n - 1) % ${VARIANTS}
      ORDER BY n`;
}

/** Each team meets those that follow it in a ring, so no pair comes twice while there are fewer rounds than half the ring. */
function frictionsStatement({ teams, frictions }: WorldSizes): string {
  const score = (salt: number): string => `pg_temp.between(n, ${salt}, 0, 100, 2)`;
  return `
    INSERT INTO quantum.quantum_friction_matrix_v3 (friction_id, team_home_id, team_away_id, team_home_name, team_away_name, style_home, style_away,
        friction_score, style_clash, tempo_friction, mental_clash, tactical_friction, risk_friction, psychological_edge, predicted_goals,
        predicted_btts_prob, predicted_over25_prob, predicted_winner, chaos_potential, h2h_matches, h2h_home_wins, h2h_away_wins, h2h_draws,
        h2h_avg_goals, friction_vector, historical_friction, matches_analyzed, confidence_level, season, last_match_date)
    SELECT n, home.team_id, away.team_id, home.team_name, away.team_name, home.current_style, away.current_style,
        CASE WHEN pg_temp.chance(n, 21) >= 0.03 THEN ${score(22)} END, ${score(23)}, ${score(24)}, ${score(25)}, ${score(26)}, ${score(27)},
        pg_temp.between(n, 28, -50, 50, 2), pg_temp.between(n, 29, 1.6, 4.2, 3), pg_temp.between(n, 30, 0.3, 0.7, 4), pg_temp.between(n, 31, 0.3, 0.75, 4),
        pg_temp.one_of(n, 32, '{HOME,DRAW,AWAY}'), ${score(33)}, 4, n % 3, (n + 1) % 2, 4 - n % 3 - (n + 1) % 2, pg_temp.between(n, 34, 1, 5, 2),
        jsonb_build_object('version', 2, 'style', ${score(23)}, 'tempo', ${score(24)}, 'mental', ${score(25)}, 'tactical', ${score(26)}),
        jsonb_build_object('seasons', 3, 'mean', ${score(35)}), 76, pg_temp.one_of(n, 36, '{HIGH,MEDIUM,LOW}'), '2025/26', date '2026-02-01' + n % 28
      FROM (SELECT n + 1 AS n, n % ${teams} AS one, (n % ${teams} + n / ${teams} + 1) % ${teams} AS other
              FROM generate_series(0, ${frictions} - 1) AS n) AS pairs
      JOIN quantum.team_quantum_dna_v3 AS home ON home.team_id = 1 + CASE WHEN n % 2 = 0 THEN one ELSE other END
      JOIN quantum.team_quantum_dna_v3 AS away ON away.team_id = 1 + CASE WHEN n % 2 = 0 THEN other ELSE one END
      ORDER BY n`;
}

function strategiesStatement({ teams, strategies }: WorldSizes): string {
  return `
    INSERT INTO quantum.quantum_strategies_v3 (strategy_id, team_id, team_name, strategy_name, strategy_type, market_family, is_best_strategy,
        strategy_rank, total_bets, wins, losses, win_rate, profit, total_pnl, roi, avg_clv, unlucky_count, bad_analysis_count, context_filters,
        performance_by_context, parameters, parameters_hash, is_active, priority, source, strategy_version, season)
    SELECT n, team_id, team_name, (ARRAY['CONVERGENCE_OVER_MC', 'MONTE_CARLO_PURE', 'HOME_VALUE', 'UNDER_LATE'])[rank],
        (ARRAY['MARKET', 'CONTEXT', 'COMPOUND'])[1 + n % 3], (ARRAY['OVER', 'UNDER', 'BTTS', '1X2', 'AH', 'OTHER'])[1 + n % 6], rank = 1, rank,
        bets, wins, bets - wins, round(100.0 * wins / bets, 2), pnl, pnl, round((100 * pnl / bets)::numeric, 2), pg_temp.between(n, 44, -4, 6, 2),
        pg_temp.whole(n, 45, 0, 6), pg_temp.whole(n, 46, 0, 4), jsonb_build_object('venue', pg_temp.one_of(n, 47, '{HOME,AWAY}'), 'min_edge', 0.05),
        jsonb_build_object('home', pg_temp.between(n, 48, -5, 9, 2), 'away', pg_temp.between(n, 49, -5, 9, 2), 'turnover_units', bets),
        jsonb_build_object('min_edge', 0.05, 'max_price', 15, 'kelly', 0.25), md5('parameters ' || n % 12), n % 9 <> 0, rank, 'made', 'v' || n % 3, '2025/26'
      FROM (SELECT n + 1 AS n, 1 + n % ${teams} AS team, 1 + n / ${teams} AS rank, pg_temp.whole(n, 41, 20, 60) AS bets,
              pg_temp.whole(n, 42, 5, 19) AS wins, pg_temp.between(n, 43, -10, 30, 2) AS pnl
              FROM generate_series(0, ${strategies} - 1) AS n) AS made
      JOIN quantum.team_quantum_dna_v3 ON team_id = team
      ORDER BY n`;
}
