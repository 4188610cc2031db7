import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { unnest } from '../../../db/unnest.ts';
import type { TeamDna } from '../domain/dna/league-dna.ts';
import type { LeagueSeason } from '../domain/dna/league-season.ts';
import { COMPUTED_COLUMNS, TAGS_COLUMN, TRAIT_COLUMNS, traitsOf, vectorsOf } from './dna-columns.ts';
import { keepImportedDna } from './keep-imported-dna.ts';

export interface SavedDna {
  /** Teams whose DNA was computed. */
  readonly teams: number;
  /** Of them, those whose DNA of this instant and these inputs was not in the history yet. */
  readonly recorded: number;
  /** Of them, those whose row shows it now; the rows of the others show the same, or a newer instant. */
  readonly shown: number;
}

const TABLE = Prisma.raw('quantum.team_quantum_dna_v3');

/**
 * Stores the DNA of a season: into the history, and from there into the team's row unless that shows a later season or instant
 * already, or came with a later season. What a row says that the history does not know goes into the history before, as IMPORTED.
 * Vectors that are only imported stay as they are.
 */
export async function saveTeamDna(
  tx: Tx,
  league: LeagueSeason,
  dna: readonly TeamDna[],
  at: Date,
): Promise<SavedDna> {
  // The first statement: other writers of teams (imports, frictions) wait for this short moment, so that none of them and this
  // one lock the rows of teams in different orders. Readers go on.
  await tx.$executeRaw`LOCK TABLE ${TABLE} IN SHARE ROW EXCLUSIVE MODE`;
  const rows = dna.map(({ teamId, vectors, traits, fingerprint, matches }) => ({
    teamId,
    fingerprint,
    matches,
    vectors: JSON.stringify(vectors),
    traits: JSON.stringify({
      current_style: traits.currentStyle,
      style_confidence: traits.styleConfidence,
      team_archetype: traits.teamArchetype,
      tier: traits.tier,
      tier_rank: traits.tierRank,
      total_matches: traits.totalMatches,
      narrative_profile: traits.narrativeProfile,
      [TAGS_COLUMN]: traits.tags,
    }),
  }));
  const computed = unnest(
    'computed',
    {
      team_id: ['int', (row) => row.teamId],
      fingerprint: ['text', (row) => row.fingerprint],
      matches: ['int', (row) => row.matches],
      vectors: ['text', (row) => row.vectors],
      traits: ['text', (row) => row.traits],
    },
    rows,
  );
  const { division, season, asOf, inputsHash } = league;
  const recorded = await tx.$executeRaw`
    INSERT INTO team_dna_history
      (team_id, origin, division, season, as_of, inputs_hash, fingerprint, matches, vectors, traits, computed_at)
    SELECT team_id, 'COMPUTED', ${division}, ${season}, ${asOf}, ${inputsHash}, fingerprint, matches,
           vectors::jsonb, traits::jsonb, ${at}
    FROM ${computed}
    ON CONFLICT (team_id, season, as_of, inputs_hash) DO NOTHING`;
  await keepImportedDna(
    tx,
    dna.map(({ teamId }) => teamId),
    at,
  );
  const shown = await tx.$executeRaw`
    UPDATE ${TABLE} team
    SET ${assignments()}, dna_fingerprint = said.fingerprint
    FROM team_dna_history said
    WHERE said.team_id = team.team_id AND said.team_id = ANY(${dna.map(({ teamId }) => teamId)}::int[])
      AND said.season = ${season} AND said.as_of = ${asOf} AND said.inputs_hash = ${inputsHash}
      AND (team.dna_fingerprint, ${vectorsOf('team')}, ${traitsOf('team')})
          IS DISTINCT FROM (said.fingerprint, said.vectors, said.traits)
      AND NOT EXISTS (
        SELECT FROM team_dna_history later
        WHERE later.team_id = team.team_id
          AND CASE later.origin WHEN 'COMPUTED' THEN (later.season, later.as_of) > (said.season, said.as_of)
              -- Seasons compare as text where they are written as ours are.
              ELSE later.season > said.season AND later.season ~ '^[0-9]{4}/[0-9]{2}$' END
      )`;
  return { teams: dna.length, recorded, shown };
}

/** `market_dna = said.vectors -> 'market_dna', …`: a JSON null in a vector's place is no vector. */
function assignments(): Prisma.Sql {
  const vectors = COMPUTED_COLUMNS.map((column) => `${column} = NULLIF(said.vectors -> '${column}', 'null')`);
  const traits = Object.entries(TRAIT_COLUMNS).map(
    ([column, type]) => `${column} = (said.traits ->> '${column}')::${type}`,
  );
  const tags = `${TAGS_COLUMN} = ARRAY(SELECT jsonb_array_elements_text(said.traits -> '${TAGS_COLUMN}'))`;
  return Prisma.raw([...vectors, ...traits, tags].join(', '));
}
