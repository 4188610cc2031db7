import type { PrismaClient } from '../../../../src/db/generated/client.ts';

/** Clubs of the made matrix: each pair of them has a row. */
export const CLUBS = 83;
export const PAIRS = (CLUBS * (CLUBS - 1)) / 2;

/**
 * 83 clubs and the friction of each pair, by SQL: three values in ten are missing, the others fall on few values, and instants
 * lie microseconds apart. The same rows every time.
 */
export async function insertMadeMatrix(db: PrismaClient): Promise<void> {
  await db.$executeRawUnsafe(`
    INSERT INTO quantum.team_quantum_dna_v3 (team_id, team_name, league)
    SELECT i, 'Club ' || i, (ARRAY['Premier League', 'La Liga', 'Serie A'])[1 + i % 3] FROM generate_series(1, ${CLUBS}) AS i`);
  // A hash of row and column decides, so that columns are missing in different rows and tie differently.
  const dice = (column: string): string => `(('x' || substr(md5(n || '${column}'), 1, 7))::bit(28)::int)`;
  const some = (column: string, value: string): string =>
    `CASE WHEN ${dice(column)} % 10 < 3 THEN NULL ELSE ${value.replaceAll('?', dice(`${column}/value`))} END`;
  const score = (column: string): string => some(column, '(? % 11) * 9.1');
  const count = (column: string): string => some(column, '? % 4');
  const word = (column: string, words: string): string => some(column, `(ARRAY[${words}])[1 + ? % 4]`);
  await db.$executeRawUnsafe(`
    INSERT INTO quantum.quantum_friction_matrix_v3
      (team_home_id, team_away_id, team_home_name, team_away_name, style_home, style_away, friction_score, style_clash,
       tempo_friction, mental_clash, tactical_friction, risk_friction, psychological_edge, predicted_goals, predicted_btts_prob,
       predicted_over25_prob, predicted_winner, chaos_potential, h2h_matches, h2h_home_wins, h2h_away_wins, h2h_draws,
       h2h_avg_goals, matches_analyzed, confidence_level, season, last_match_date, created_at, updated_at)
    SELECT home, away, ${some('home name', "'Club ' || home")}, ${some('away name', "'Club ' || away")},
           ${word('style home', "'balanced', 'Pressing', 'élan', '_'")}, ${word('style away', "'direct', 'Direct', '', 'z'")},
           ${score('friction_score')}, ${score('style_clash')}, ${score('tempo')}, ${score('mental')}, ${score('tactical')},
           ${score('risk')}, ${some('edge', '(? % 9) * 25 - 100')}, ${some('goals', '(? % 7) * 0.7')},
           ${some('btts', '(? % 5) / 5.0')}, ${some('over', '(? % 5) / 7.0')},
           ${word('winner', "'HOME', 'AWAY', 'DRAW', 'Club 1'")}, ${score('chaos')}, ${count('h2h')}, ${count('home wins')},
           ${count('away wins')}, ${count('draws')}, ${some('h2h goals', '(? % 6) / 3.0')}, ${count('analysed')},
           ${word('confidence', "'LOW', 'MEDIUM', 'HIGH', 'low'")}, ${word('season', "'2025/26', '2024/25', '2023/24', '2025-26'")},
           ${some('last', "DATE '2026-01-01' + ? % 5")},
           '2024-01-01T00:00:00Z'::timestamptz + (n % 4) * interval '1 ms' + (n % 5) * interval '200 us',
           '2024-06-01T00:00:00Z'::timestamptz + (n % 3) * interval '1 us'
    FROM (SELECT home, away, row_number() OVER (ORDER BY away, home) AS n
          FROM generate_series(1, ${CLUBS}) AS home JOIN generate_series(1, ${CLUBS}) AS away ON home < away) AS pairs`);
}
