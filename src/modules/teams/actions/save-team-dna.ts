import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { unnest } from '../../../db/unnest.ts';
import { DNA_CATALOGUE } from '../domain/dna/catalogue/dna-catalogue.ts';
import type { TeamDna } from '../domain/dna/league-dna.ts';
import type { LeagueSeason } from '../domain/dna/league-season.ts';

export interface SavedDna {
  /** Teams whose DNA was computed. */
  readonly teams: number;
  /** Of them, those whose DNA of this instant and these inputs was not in the history yet. */
  readonly recorded: number;
  /** Of them, those whose row shows it now; the rows of the others show the same, or a newer instant. */
  readonly shown: number;
}

const TABLE = Prisma.raw('quantum.team_quantum_dna_v3');
const COMPUTED = DNA_CATALOGUE.filter(({ origin }) => origin === 'COMPUTED').map(({ column }) => column);

/** Traits by column, as the history keeps them and the row takes them over. */
const TRAIT_COLUMNS = {
  current_style: 'text',
  style_confidence: 'int',
  team_archetype: 'text',
  tier: 'text',
  tier_rank: 'int',
  total_matches: 'int',
  narrative_profile: 'text',
} as const;
const TAGS = 'narrative_fingerprint_tags';

/**
 * Stores the DNA of a season: into the history, and into the team's row unless that shows a later season or instant already. What
 * a row held before its first computation goes into the history as IMPORTED. Vectors that are only imported stay as they are.
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
      [TAGS]: traits.tags,
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
  await keepImported(tx, dna, at);
  const { division, season, asOf, inputsHash } = league;
  const recorded = await tx.$executeRaw`
    INSERT INTO team_dna_history
      (team_id, origin, division, season, as_of, inputs_hash, fingerprint, matches, vectors, traits, computed_at)
    SELECT team_id, 'COMPUTED', ${division}, ${season}, ${asOf}, ${inputsHash}, fingerprint, matches,
           vectors::jsonb, traits::jsonb, ${at}
    FROM ${computed}
    ON CONFLICT (team_id, season, as_of, inputs_hash) DO NOTHING`;
  const shown = await tx.$executeRaw`
    UPDATE ${TABLE} team
    SET ${assignments()}, dna_fingerprint = computed.fingerprint
    FROM ${computed}
    CROSS JOIN LATERAL (SELECT computed.vectors::jsonb AS vectors, computed.traits::jsonb AS traits) said
    WHERE team.team_id = computed.team_id
      AND (team.dna_fingerprint, team.meta_dna) IS DISTINCT FROM (computed.fingerprint, said.vectors -> 'meta_dna')
      AND NOT EXISTS (
        SELECT FROM team_dna_history later
        WHERE later.team_id = computed.team_id AND later.origin = 'COMPUTED'
          AND (later.season, later.as_of) > (${season}, ${asOf}::timestamptz)
      )`;
  return { teams: dna.length, recorded, shown };
}

/** Keeps what a row said before its first computation, whole: it may come from a system that is no more. */
async function keepImported(tx: Tx, dna: readonly TeamDna[], at: Date): Promise<void> {
  const vectors = DNA_CATALOGUE.map(({ column }) => column);
  const traits = [...Object.keys(TRAIT_COLUMNS), TAGS];
  await tx.$executeRaw`
    INSERT INTO team_dna_history
      (team_id, origin, season, as_of, inputs_hash, fingerprint, matches, vectors, traits, computed_at)
    SELECT team.team_id, 'IMPORTED', team.season, team.updated_at, md5(said.vectors::text || said.traits::text),
           team.dna_fingerprint, team.total_matches, said.vectors, said.traits, ${at}
    FROM ${TABLE} team
    CROSS JOIN LATERAL (
      SELECT COALESCE(jsonb_object_agg(key, value) FILTER (WHERE key = ANY(${vectors})), '{}') AS vectors,
             COALESCE(jsonb_object_agg(key, value) FILTER (WHERE key = ANY(${traits})), '{}') AS traits
      FROM jsonb_each(to_jsonb(team))
      WHERE value <> 'null' AND NOT (key = ${TAGS} AND value = '[]')
    ) said
    WHERE team.team_id = ANY(${dna.map(({ teamId }) => teamId)}::int[])
      AND (said.vectors <> '{}' OR said.traits <> '{}')
      AND NOT EXISTS (SELECT FROM team_dna_history known WHERE known.team_id = team.team_id)`;
}

/** `market_dna = said.vectors -> 'market_dna', …`: a JSON null in a vector's place is no vector. */
function assignments(): Prisma.Sql {
  const vectors = COMPUTED.map((column) => `${column} = NULLIF(said.vectors -> '${column}', 'null')`);
  const traits = Object.entries(TRAIT_COLUMNS).map(
    ([column, type]) => `${column} = (said.traits ->> '${column}')::${type}`,
  );
  const tags = `${TAGS} = ARRAY(SELECT jsonb_array_elements_text(said.traits -> '${TAGS}'))`;
  return Prisma.raw([...vectors, ...traits, tags].join(', '));
}
