import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { type BackedUpTable, rowHash } from './row-hash.ts';
import { backupTable, dataTable, listed, quoted } from './sql-name.ts';

/**
 * Frees what is unique in rows that are about to get their old values back: of two teams that swapped their names, the first could
 * not have its own while the second bears it. Rows that nothing points at are taken out, to be put in again; of others the unique
 * values that changed are parked, as null or a text that nobody writes.
 */
export async function freeUniqueValues(tx: Tx, table: BackedUpTable, suffix: string): Promise<void> {
  const { target, key, columnNames } = table;
  const copy = backupTable(target, suffix);
  const rowKey = listed([key]);
  const isChanged = Prisma.sql`b.${rowKey} = t.${rowKey} AND ${rowHash(columnNames, 'b')} <> ${rowHash(columnNames, 't')}`;
  if (!(await isPointedAt(tx, target))) {
    await tx.$executeRaw`DELETE FROM ${dataTable(target)} t USING ${copy} b WHERE ${isChanged}`;
    return;
  }
  const unique = (await uniqueColumns(tx, table)).filter(({ name }) => columnNames.includes(name));
  if (unique.length === 0) return;
  const differs = (name: string): string => `t.${quoted(name)} IS DISTINCT FROM b.${quoted(name)}`;
  const parked = unique.map(({ name, isText }) => {
    const aside = isText ? `chr(1) || t.${quoted(key)}::text` : 'NULL';
    return `${quoted(name)} = CASE WHEN ${differs(name)} THEN ${aside} ELSE t.${quoted(name)} END`;
  });
  const isAny = unique.map(({ name }) => differs(name)).join(' OR ');
  await tx.$executeRaw`
    UPDATE ${dataTable(target)} t SET ${Prisma.raw(parked.join(', '))} FROM ${copy} b
    WHERE ${isChanged} AND (${Prisma.raw(isAny)})`;
}

async function isPointedAt(tx: Tx, target: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT FROM pg_constraint
                   WHERE contype = 'f' AND confrelid = format('quantum.%I', ${target}::text)::regclass) AS found`;
  return row?.found === true;
}

/** Columns of unique indexes that can be parked: texts, and what may be null. */
async function uniqueColumns(
  tx: Tx,
  { target, key }: BackedUpTable,
): Promise<{ name: string; isText: boolean }[]> {
  return tx.$queryRaw`
    SELECT a.attname::text AS name, t.typcategory = 'S' AS "isText"
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = format('quantum.%I', ${target}::text)::regclass AND a.attname <> ${key}
      AND a.attgenerated = '' AND a.attidentity = '' AND (t.typcategory = 'S' OR NOT a.attnotnull)
      AND EXISTS (SELECT FROM pg_index i
                  WHERE i.indrelid = a.attrelid AND i.indisunique AND a.attnum = ANY (i.indkey::int2[]))`;
}
