import type { PrismaClient } from '../../../../src/db/generated/client.ts';

export const TEAM_COUNT = 99;
export const FRICTION_COUNT = (83 * 82) / 2;
export const STRATEGY_COUNT = 351;

/** The first clubs; the others are called `Club 6`, `Club 7` and so on. Liverpool is the last one, with the key 146. */
const NAMES = ['Málaga', '1. FC Köln', 'AS Saint-Étienne', 'Beşiktaş', "Nott'm Forest"];

export const LIVERPOOL_MARKET = {
  best_strategy: 'MONTE_CARLO_PURE',
  empirical_profile: {
    avg_clv: 0,
    avg_edge: 0.651,
    sample_size: 24,
    over_specialist: false,
    under_specialist: true,
    btts_no_specialist: true,
    btts_yes_specialist: false,
  },
  profitable_strategies: 1,
  total_strategies_tested: 5,
};

/** More digits than a number of JavaScript holds. */
export const EXACT = { big: '12345678901234567890', fine: '0.12345678901234567890123' };

/** 30, 27 and 20 columns: types as an older database has them, a key that V3 calls otherwise, and a column that V3 does not have. */
const TABLES = [
  `CREATE TABLE quantum.team_profiles (
    id serial PRIMARY KEY, team_name varchar(100) NOT NULL, league varchar(50), tier varchar(20), tier_rank smallint,
    current_style varchar(50), style_confidence integer, team_archetype text, betting_identity jsonb, best_strategy varchar(80),
    total_matches integer, total_bets bigint, total_wins integer, total_losses integer, win_rate numeric(5, 2),
    total_pnl numeric(10, 3), roi real, avg_clv double precision, unlucky_losses integer, bad_analysis_losses integer,
    unlucky_pct numeric, quantum_dna jsonb, narrative_fingerprint_tags jsonb, narrative_profile text, dna_fingerprint varchar(64),
    season varchar(10), scout_notes text, created_at timestamp, updated_at timestamptz, last_audit_at timestamptz)`,
  `CREATE TABLE quantum.matchup_friction (
    friction_id serial PRIMARY KEY, team_home_id integer, team_away_id integer, team_home_name varchar(100),
    team_away_name varchar(100), style_home text, style_away text, friction_score numeric, style_clash numeric,
    tempo_friction numeric, mental_clash numeric, tactical_friction numeric, risk_friction numeric, psychological_edge numeric,
    predicted_goals numeric, predicted_btts_prob numeric, predicted_over25_prob numeric, predicted_winner text,
    chaos_potential numeric, h2h_matches integer, h2h_home_wins integer, h2h_away_wins integer, h2h_draws integer,
    h2h_avg_goals numeric, friction_vector json, season text, created_at timestamptz)`,
  `CREATE TABLE quantum.team_strategies (
    id serial PRIMARY KEY, team_profile_id integer REFERENCES quantum.team_profiles (id), team_name varchar(100),
    strategy_name varchar(100) NOT NULL, is_best_strategy boolean, strategy_rank integer, total_bets integer, wins integer,
    losses integer, win_rate numeric, profit numeric, total_pnl numeric, roi numeric, avg_clv numeric, context_filters jsonb,
    parameters jsonb, is_active boolean, season text, created_at timestamptz, updated_at timestamptz)`,
];

/** The V1 tables as the desk had them: 99 teams, 3,403 frictions between 83 of them, 351 strategies, 7 of them without a team's key. */
export async function createLegacyWorld(db: PrismaClient): Promise<void> {
  for (const table of TABLES) await db.$executeRawUnsafe(table);
  await fillTeams(db);
  await db.$executeRaw`
    INSERT INTO quantum.matchup_friction (team_home_id, team_away_id, team_home_name, team_away_name, friction_score,
      style_clash, psychological_edge, predicted_goals, predicted_winner, chaos_potential, h2h_avg_goals, friction_vector, season, created_at)
    SELECT h.id, a.id, h.team_name, a.team_name, (h.id * a.id) % 101, (h.id + a.id) % 100 + 0.25, (h.id - a.id) % 100,
      2.5 + (h.id % 10) * 0.1, h.team_name, nullif((h.id * 7 + a.id) % 90, 0), 2.7182818,
      json_build_object('exact', ${EXACT.fine}::numeric, 'home', h.team_name), '2025/26', '2025-09-01T10:00:00.123456Z'
    FROM quantum.team_profiles h JOIN quantum.team_profiles a ON a.id < h.id
    WHERE h.id > 146 - 83 AND a.id > 146 - 83 ORDER BY h.id, a.id`;
  const names = [
    'OVER_25',
    'Under 3.5',
    'BTTS_YES',
    'HOME_WIN',
    'AH_MINUS_1',
    'MONTE_CARLO_PURE',
    'TURNOVER',
  ];
  await db.$executeRaw`
    INSERT INTO quantum.team_strategies (team_profile_id, team_name, strategy_name, is_best_strategy, strategy_rank, total_bets,
      wins, losses, win_rate, profit, roi, context_filters, parameters, is_active, season, created_at, updated_at)
    SELECT t.id, t.team_name, (${names}::text[])[s % 7 + 1], s % 9 = 0, s % 4 + 1, s, s / 2, s - s / 2, 61.5, s * 0.1,
      13.8, '{"venue": "HOME"}', jsonb_build_object('edge', 0.03, 'seed', ${EXACT.big}::numeric + s), s % 5 > 0, '2025/26',
      '2025-09-01T10:00:00Z', '2025-10-01T10:00:00.654321Z'
    FROM generate_series(1, ${STRATEGY_COUNT}::int) s JOIN quantum.team_profiles t ON t.id = 48 + (s * 5 + 47) % 99
    ORDER BY s`;
  // Every 50th strategy has lost its team, one of them with another spelling of the name.
  await db.$executeRaw`UPDATE quantum.team_strategies SET team_profile_id = NULL WHERE id % 50 = 0`;
  await db.$executeRaw`
    UPDATE quantum.team_strategies SET team_name = 'MALAGA'
    WHERE id = 50 AND team_profile_id IS NULL AND team_name = 'Málaga'`;
}

async function fillTeams(db: PrismaClient): Promise<void> {
  const dna = { market: LIVERPOOL_MARKET, risk: { variance: 0.4 }, nemesis: null };
  await db.$executeRaw`
    INSERT INTO quantum.team_profiles (id, team_name, league, tier, tier_rank, current_style, style_confidence, best_strategy,
      total_matches, total_bets, win_rate, total_pnl, roi, quantum_dna, narrative_fingerprint_tags, dna_fingerprint, season,
      scout_notes, created_at, updated_at, last_audit_at)
    SELECT 47 + n, coalesce((${NAMES}::text[])[n], 'Club ' || n), 'La Liga', (ARRAY['TOP6', 'MID', 'BOTTOM'])[n % 3 + 1], n,
      'pressing', n % 100, 'OVER_25', n, n * 2, n * 0.5, -n * 1.125, 0.1, jsonb_build_object(
        'market', jsonb_build_object('big', ${EXACT.big}::numeric, 'fine', ${EXACT.fine}::numeric, 'n', n),
        'context', jsonb_build_object('home', n), 'risk', jsonb_build_object('r', n), 'temporal', jsonb_build_object('h1', n),
        'nemesis', jsonb_build_object('worst', 'Liverpool'), 'psyche', jsonb_build_object('calm', true),
        'roster', jsonb_build_object('size', 25), 'physical', jsonb_build_object('rest', 3.5), 'luck', jsonb_build_object('points', -n)),
      '["GEGENPRESS", "ÜBERZAHL"]', 'fp-' || n, '2025/26', 'seen ' || n, '2025-08-01 12:00:00.000001',
      '2025-09-30T23:59:59.999999Z', '2025-10-01T08:00:00Z'
    FROM generate_series(1, ${TEAM_COUNT - 1}::int) n`;
  await db.$executeRaw`
    INSERT INTO quantum.team_profiles (id, team_name, league, tier, current_style, best_strategy, total_matches, win_rate, roi,
      quantum_dna, narrative_fingerprint_tags)
    VALUES (146, 'Liverpool', 'Premier League', 'ELITE', 'balanced', 'MONTE_CARLO_PURE', 17, 61.5, 13.8,
      ${JSON.stringify(dna)}::jsonb, '["GEGENPRESS", "GK_Alisson", "COMEBACK_KING", "GK_LEAKY"]')`;
}
