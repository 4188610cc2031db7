import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { LaterChanges, LaterReferences } from '../domain/legacy-rollback-refused-error.ts';
import { type BackedUpTable, migratedRows, rowHash } from './row-hash.ts';
import { backupTable, dataTable, listed, quoted } from './sql-name.ts';

/** V3 rows that differ from what the migration left, by table; tables without any are left out. */
export async function findLaterChanges(
  tx: Tx,
  tables: readonly BackedUpTable[],
  suffix: string,
): Promise<LaterChanges[]> {
  const found: LaterChanges[] = [];
  for (const { target, key, columnNames } of tables) {
    const [counts] = await tx.$queryRaw<Omit<LaterChanges, 'table'>[]>`
      SELECT (count(*) FILTER (WHERE m.row_key IS NULL))::int AS added,
             (count(*) FILTER (WHERE m.row_hash <> t.row_hash))::int AS changed,
             (count(*) FILTER (WHERE t.row_key IS NULL))::int AS removed
      FROM (SELECT c.${listed([key])} AS row_key, ${rowHash(columnNames, 'c')} AS row_hash
            FROM ${dataTable(target)} c) t
      FULL JOIN (SELECT * FROM ${migratedRows(suffix)} WHERE table_name = ${target}) m ON m.row_key = t.row_key`;
    const { added = 0, changed = 0, removed = 0 } = counts ?? {};
    if (added + changed + removed > 0) found.push({ table: target, added, changed, removed });
  }
  return found;
}

interface ForeignKey {
  /** Of a table outside the three, as a statement spells it. */
  readonly table: string;
  readonly column: string;
  /** a: no action, r: restrict, c: cascade, n: set null, d: set default. */
  readonly onDelete: string;
}

/** Rows of other tables that point at rows which a roll-back removes: written since, for there was nothing to point at before. */
export async function findLaterReferences(
  tx: Tx,
  tables: readonly BackedUpTable[],
  suffix: string,
): Promise<LaterReferences[]> {
  const own = tables.map(({ target }) => target);
  const found: LaterReferences[] = [];
  for (const { target, key } of tables) {
    const foreignKeys = await tx.$queryRaw<ForeignKey[]>`
      SELECT format('%I.%I', n.nspname, c.relname) AS table, a.attname::text AS column, f.confdeltype::text AS "onDelete"
      FROM pg_constraint f
      JOIN pg_class c ON c.oid = f.conrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[1]
      WHERE f.contype = 'f' AND f.confrelid = format('quantum.%I', ${target}::text)::regclass
        AND cardinality(f.conkey) = 1 AND f.conparentid = 0
        AND NOT (n.nspname = 'quantum' AND c.relname::text = ANY (${own}))
      ORDER BY 1, 2`;
    for (const [table, keys] of Map.groupBy(foreignKeys, (foreignKey) => foreignKey.table)) {
      const going = Prisma.sql`(SELECT ${listed([key])} FROM ${dataTable(target)}
                                EXCEPT SELECT ${listed([key])} FROM ${backupTable(target, suffix)})`;
      const points = keys.map(({ column }) => Prisma.sql`${Prisma.raw(quoted(column))} IN ${going}`);
      const [counted] = await tx.$queryRaw<{ rows: number }[]>`
        SELECT count(*)::int AS rows FROM ${Prisma.raw(table)} WHERE ${Prisma.join(points, ' OR ')}`;
      const rows = counted?.rows ?? 0;
      const isDiscardable = keys.every(({ onDelete }) => !['a', 'r'].includes(onDelete));
      if (rows > 0) found.push({ table, rows, isDiscardable });
    }
  }
  return found;
}
