import type { PrismaClient } from '../../../../src/db/generated/client.ts';

/** Three teams, two frictions and three strategies; keys under other names than in the large world, few columns. */
const STATEMENTS = [
  'DROP TABLE IF EXISTS quantum.team_strategies, quantum.matchup_friction, quantum.team_profiles',
  `CREATE TABLE quantum.team_profiles (
    team_id integer, team_name text, league text, tier text, total_bets bigint, win_rate numeric, season text,
    dna_fingerprint text, quantum_dna jsonb)`,
  `CREATE TABLE quantum.matchup_friction (
    id integer PRIMARY KEY, home_team_id integer, away_team_id integer, friction_score numeric)`,
  `CREATE TABLE quantum.team_strategies (
    id integer PRIMARY KEY, team_profile_id integer, team_name text, strategy_name text, parameters jsonb, season text)`,
  `INSERT INTO quantum.team_profiles VALUES
    (10, 'Málaga', 'La Liga', 'MID', 12, 55.5, '2025/26', 'fp-10', '{"market": {"avg_edge": 0.1}, "risk": {"r": 1}}'),
    (11, 'Sevilla', 'La Liga', 'TOP6', 7, 41, '2025/26', 'fp-11', '{"market": {"avg_edge": 0.2}}'),
    (12, 'Everton', 'Premier League', NULL, NULL, NULL, NULL, NULL, NULL)`,
  `INSERT INTO quantum.matchup_friction VALUES (1, 10, 11, 70.5), (2, 12, 10, 40)`,
  `INSERT INTO quantum.team_strategies VALUES
    (1, 10, 'Málaga', 'OVER_25', '{"edge": 0.03}', '2025/26'),
    (2, NULL, 'sevilla', 'HOME_WIN', '{"edge": 0.03}', '2025/26'),
    (3, 10, 'Málaga', 'OVER_25', '{"edge": 0.04}', '2025/26')`,
];

/** Builds the small world, anew when it is there already. */
export async function createSmallLegacyWorld(db: PrismaClient): Promise<void> {
  for (const statement of STATEMENTS) await db.$executeRawUnsafe(statement);
}
