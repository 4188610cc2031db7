import type pg from 'pg';

/** Adds to the database what PostGraphile's automatic schema cannot say: the frictions of a team, whichever side it is stored as. */
export async function prepareForPostGraphile(client: pg.Client): Promise<void> {
  await client.query(`
    CREATE OR REPLACE VIEW quantum.team_frictions AS
      SELECT team_home_id AS team_id, team_away_id AS opponent_id, friction_id, friction_score
        FROM quantum.quantum_friction_matrix_v3
      UNION ALL
      SELECT team_away_id, team_home_id, friction_id, friction_score
        FROM quantum.quantum_friction_matrix_v3`);
}
