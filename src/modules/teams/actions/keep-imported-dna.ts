import type { Tx } from '../../../db/transaction.ts';
import { TAGS_COLUMN, TRAIT_COLUMNS, traitsOf, VECTOR_COLUMNS, vectorsOf } from './dna-columns.ts';

/** What goes into the record beside the vectors: the traits, and where and when the row said that they hold. */
const KEPT = [...Object.keys(TRAIT_COLUMNS), TAGS_COLUMN, 'league', 'season'];

/**
 * Keeps what rows say that the history does not know, whole, before it is replaced: it may come from a system that is no more, or
 * from somebody's hand. A row that shows a computation, or nothing, has nothing to keep.
 */
export async function keepImportedDna(tx: Tx, teamIds: readonly number[], at: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO team_dna_history
      (team_id, origin, season, as_of, inputs_hash, fingerprint, matches, vectors, traits, computed_at)
    SELECT team.team_id, 'IMPORTED', team.season, team.updated_at, md5(said.vectors::text || said.traits::text),
           team.dna_fingerprint, team.total_matches, said.vectors, said.traits, ${at}
    FROM quantum.team_quantum_dna_v3 team
    CROSS JOIN LATERAL (
      SELECT COALESCE(jsonb_object_agg(key, value) FILTER (WHERE key = ANY(${VECTOR_COLUMNS})), '{}') AS vectors,
             COALESCE(jsonb_object_agg(key, value) FILTER (WHERE key = ANY(${KEPT})), '{}') AS traits
      FROM jsonb_each(to_jsonb(team))
      WHERE value <> 'null' AND NOT (key = ${TAGS_COLUMN} AND value = '[]')
    ) said
    WHERE team.team_id = ANY(${[...teamIds]}::int[])
      -- Every row has a league and a season.
      AND (said.vectors <> '{}' OR said.traits - 'league' - 'season' <> '{}')
      AND NOT EXISTS (
        SELECT FROM team_dna_history known
        WHERE known.team_id = team.team_id
          AND CASE known.origin
                WHEN 'COMPUTED' THEN known.fingerprint = team.dna_fingerprint AND known.vectors = ${vectorsOf('team')}
                                     AND known.traits = ${traitsOf('team')}
                ELSE known.vectors = said.vectors
                     AND known.traits - 'league' - 'season' = said.traits - 'league' - 'season' END
      )
    ON CONFLICT (team_id, season, as_of, inputs_hash) DO NOTHING`;
}
