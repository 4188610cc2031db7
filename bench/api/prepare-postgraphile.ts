import type pg from 'pg';

/** Adds to the database what PostGraphile's automatic schema cannot say: the top frictions of a team, on either side. */
export async function prepareForPostGraphile(client: pg.Client): Promise<void> {
  await client.query(`
    CREATE OR REPLACE FUNCTION quantum.team_quantum_dna_v3_top_frictions(team quantum.team_quantum_dna_v3)
    RETURNS SETOF quantum.quantum_friction_matrix_v3 LANGUAGE sql STABLE AS $$
      (SELECT * FROM quantum.quantum_friction_matrix_v3 WHERE team_home_id = team.team_id
        ORDER BY friction_score DESC NULLS LAST, friction_id DESC LIMIT 5)
      UNION ALL
      (SELECT * FROM quantum.quantum_friction_matrix_v3 WHERE team_away_id = team.team_id
        ORDER BY friction_score DESC NULLS LAST, friction_id DESC LIMIT 5)
      ORDER BY friction_score DESC NULLS LAST, friction_id DESC LIMIT 5
    $$`);
}
