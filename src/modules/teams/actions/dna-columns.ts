import { Prisma } from '../../../db/generated/client.ts';
import { DNA_CATALOGUE } from '../domain/dna/catalogue/dna-catalogue.ts';

/** Columns of the 31 vectors, and those of them that are computed. */
export const VECTOR_COLUMNS = DNA_CATALOGUE.map(({ column }) => column);
export const COMPUTED_COLUMNS = DNA_CATALOGUE.filter(({ origin }) => origin === 'COMPUTED').map(
  ({ column }) => column,
);

/** Traits that a computation sets, as the history keeps them and the row takes them over, with their types. */
export const TRAIT_COLUMNS = {
  current_style: 'text',
  style_confidence: 'int',
  team_archetype: 'text',
  tier: 'text',
  tier_rank: 'int',
  total_matches: 'int',
  narrative_profile: 'text',
} as const;
export const TAGS_COLUMN = 'narrative_fingerprint_tags';

/** The computed vectors that a row of teams holds, as a history record does: an absent one is a JSON null. */
export function vectorsOf(alias: string): Prisma.Sql {
  return documentOf(alias, COMPUTED_COLUMNS);
}

/** The traits that a row of teams holds, as a history record does. */
export function traitsOf(alias: string): Prisma.Sql {
  return documentOf(alias, [...Object.keys(TRAIT_COLUMNS), TAGS_COLUMN]);
}

/** Names are constants of ours, never input. */
function documentOf(alias: string, columns: readonly string[]): Prisma.Sql {
  const members = columns.map((column) => `'${column}', ${alias}.${column}`);
  return Prisma.raw(`jsonb_build_object(${members.join(', ')})`);
}
