import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { freeUniqueValues } from './free-unique-values.ts';
import { type BackedUpTable, rowHash } from './row-hash.ts';
import { backupTable, dataTable, listed } from './sql-name.ts';
import { withoutTriggers } from './without-triggers.ts';

/**
 * Makes the V3 tables what their copies say, to the last byte of every value. Rows that are alike already are not touched, so that what
 * points at them stays.
 */
export async function restoreTables(tx: Tx, tables: readonly BackedUpTable[], suffix: string): Promise<void> {
  // A check that waits for the end would keep the triggers from being turned off.
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
  // What points at a team goes before it and comes back after it.
  for (const table of tables.toReversed()) await deleteAddedRows(tx, table, suffix);
  for (const table of tables) {
    await withoutTriggers(tx, table.target, async () => {
      await freeUniqueValues(tx, table, suffix);
      await updateChangedRows(tx, table, suffix);
      await insertMissingRows(tx, table, suffix);
    });
  }
  for (const table of tables) await requireAlike(tx, table, suffix);
}

async function deleteAddedRows(tx: Tx, { target, key }: BackedUpTable, suffix: string): Promise<void> {
  const column = listed([key]);
  await tx.$executeRaw`
    DELETE FROM ${dataTable(target)} t
    WHERE NOT EXISTS (SELECT FROM ${backupTable(target, suffix)} b WHERE b.${column} = t.${column})`;
}

async function updateChangedRows(
  tx: Tx,
  { target, key, columnNames, generated }: BackedUpTable,
  suffix: string,
): Promise<void> {
  const column = listed([key]);
  const isWritable = (name: string): boolean =>
    name !== key && !generated.computed.has(name) && !generated.identities.has(name);
  const others = columnNames.filter(isWritable);
  await tx.$executeRaw`
    UPDATE ${dataTable(target)} t SET (${listed(others)}) = ROW(${listed(others, 'b.')})
    FROM ${backupTable(target, suffix)} b
    WHERE b.${column} = t.${column} AND ${rowHash(columnNames, 'b')} <> ${rowHash(columnNames, 't')}`;
}

async function insertMissingRows(
  tx: Tx,
  { target, key, columnNames, generated }: BackedUpTable,
  suffix: string,
): Promise<void> {
  const column = listed([key]);
  const names = columnNames.filter((name) => !generated.computed.has(name));
  await tx.$executeRaw`
    INSERT INTO ${dataTable(target)} (${listed(names)})
    OVERRIDING SYSTEM VALUE SELECT ${listed(names, 'b.')} FROM ${backupTable(target, suffix)} b
    WHERE NOT EXISTS (SELECT FROM ${dataTable(target)} t WHERE t.${column} = b.${column})`;
}

async function requireAlike(
  tx: Tx,
  { target, key, columnNames }: BackedUpTable,
  suffix: string,
): Promise<void> {
  const rows = (table: Prisma.Sql): Prisma.Sql =>
    Prisma.sql`SELECT c.${listed([key])} AS row_key, ${rowHash(columnNames, 'c')} AS row_hash FROM ${table} c`;
  const [different] = await tx.$queryRaw<{ rows: number }[]>`
    SELECT count(*)::int AS rows
    FROM (${rows(dataTable(target))}) t FULL JOIN (${rows(backupTable(target, suffix))}) b ON b.row_key = t.row_key
    WHERE t.row_hash IS DISTINCT FROM b.row_hash`;
  if (different?.rows !== 0)
    throw new Error(`${target}: ${String(different?.rows)} rows are not what they were.`);
}
