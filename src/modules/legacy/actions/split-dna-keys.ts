import type { Tx } from '../../../db/transaction.ts';
import { Prisma } from '../../../db/generated/client.ts';
import { TEAMS } from '../domain/legacy-tables.ts';
import { type CatalogColumn, QUANTUM_DNA } from '../domain/plan-columns.ts';
import { backupTable, quoted } from './sql-name.ts';

export interface DnaKeys {
  /** By V3 column (`market_dna`), the key of the document (`market`) that becomes it. */
  readonly vectors: ReadonlyMap<string, string>;
  /** Keys without a vector: quantum_dna_legacy alone has them. */
  readonly kept: readonly string[];
}

/** Which keys of the monolithic documents become vectors: `market` becomes market_dna, and so on, where V3 has such a column. */
export async function splitDnaKeys(
  tx: Tx,
  suffix: string,
  target: readonly CatalogColumn[],
): Promise<DnaKeys> {
  const dna = Prisma.raw(`b.${quoted(QUANTUM_DNA)}::jsonb`);
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT k.key COLLATE "C" AS key
    FROM ${backupTable(TEAMS.source, suffix)} b,
         jsonb_object_keys(CASE WHEN jsonb_typeof(${dna}) = 'object' THEN ${dna} ELSE '{}' END) AS k(key)
    ORDER BY 1`;
  const vectors = new Set(target.filter(({ type }) => type === 'jsonb').map(({ name }) => name));
  const keys = rows.map(({ key }) => key);
  return {
    vectors: new Map(
      keys.filter((key) => vectors.has(`${key}_dna`)).map((key) => [`${key}_dna`, key] as const),
    ),
    kept: keys.filter((key) => !vectors.has(`${key}_dna`)),
  };
}
