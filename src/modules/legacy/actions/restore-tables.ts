import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { type BackedUpTable, rowHash } from './row-hash.ts';
import { backupTable, dataTable, listed, quoted } from './sql-name.ts';

/**
 * Makes the V3 tables what their copies say, to the last byte of every value. Rows that are alike already are not touched, so that what
 * points at them stays.
 */
export async function restoreTables(tx: Tx, tables: readonly BackedUpTable[], suffix: string): Promise<void> {
  // What points at a team goes before it and comes back after it.
  for (const table of tables.toReversed()) await deleteAddedRows(tx, table, suffix);
  for (const table of tables) {
    await withoutTriggers(tx, table.target, async () => {
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
  { target, key, columnNames }: BackedUpTable,
  suffix: string,
): Promise<void> {
  const column = listed([key]);
  const others = columnNames.filter((name) => name !== key);
  await tx.$executeRaw`
    UPDATE ${dataTable(target)} t SET (${listed(others)}) = ROW(${listed(others, 'b.')})
    FROM ${backupTable(target, suffix)} b
    WHERE b.${column} = t.${column} AND ${rowHash(columnNames, 'b')} <> ${rowHash(columnNames, 't')}`;
}

async function insertMissingRows(
  tx: Tx,
  { target, key, columnNames }: BackedUpTable,
  suffix: string,
): Promise<void> {
  const column = listed([key]);
  await tx.$executeRaw`
    INSERT INTO ${dataTable(target)} (${listed(columnNames)})
    OVERRIDING SYSTEM VALUE SELECT ${listed(columnNames, 'b.')} FROM ${backupTable(target, suffix)} b
    WHERE NOT EXISTS (SELECT FROM ${dataTable(target)} t WHERE t.${column} = b.${column})`;
}

/** Triggers would write the instant of the roll-back into updated_at. They are off for this transaction's own writes alone. */
async function withoutTriggers(tx: Tx, target: string, write: () => Promise<void>): Promise<void> {
  const triggers = await tx.$queryRaw<{ name: string }[]>`
    SELECT tgname::text AS name FROM pg_trigger
    WHERE tgrelid = format('quantum.%I', ${target}::text)::regclass AND NOT tgisinternal AND tgenabled = 'O'`;
  const turn = async (way: 'DISABLE' | 'ENABLE'): Promise<void> => {
    for (const { name } of triggers) {
      await tx.$executeRaw`ALTER TABLE ${dataTable(target)} ${Prisma.raw(`${way} TRIGGER ${quoted(name)}`)}`;
    }
  };
  await turn('DISABLE');
  await write();
  await turn('ENABLE');
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
