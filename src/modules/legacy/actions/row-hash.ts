import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { LegacyRollbackRefusedError } from '../domain/legacy-rollback-refused-error.ts';
import { LEGACY_TABLES, type LegacyTable } from '../domain/legacy-tables.ts';
import { type GeneratedColumns, generatedColumns } from './generated-columns.ts';
import { readCatalog } from './read-catalog.ts';
import { backupTable, dataTable, listed } from './sql-name.ts';

/** A V3 table with the columns that its copy of a suffix has: what a roll-back compares and puts back. */
export interface BackedUpTable extends LegacyTable {
  readonly columnNames: readonly string[];
  /** What of them the database fills by itself. */
  readonly generated: GeneratedColumns;
}

/** @throws LegacyRollbackRefusedError naming the copies, and columns of V3 that they have, that are gone. */
export async function backedUpTables(tx: Tx, suffix: string): Promise<BackedUpTable[]> {
  const tables: BackedUpTable[] = [];
  const gone: string[] = [];
  for (const table of LEGACY_TABLES) {
    const copy = `${table.target}_${suffix}`;
    const columnNames = (await readCatalog(tx, copy, 'quantum_backup')).map(({ name }) => name);
    const present = new Set((await readCatalog(tx, table.target)).map(({ name }) => name));
    if (columnNames.length === 0) gone.push(`the copy quantum_backup.${copy} is gone`);
    for (const name of columnNames) {
      if (!present.has(name)) gone.push(`the column quantum.${table.target}.${name} is gone`);
    }
    tables.push({ ...table, columnNames, generated: await generatedColumns(tx, table.target) });
  }
  if (gone.length > 0) throw new LegacyRollbackRefusedError([], [], gone);
  return tables;
}

/** Two rows have the same hash only if every value is written alike. Of values as text: see takeLegacyTurn. */
export function rowHash(columnNames: readonly string[], alias: string): Prisma.Sql {
  return Prisma.sql`md5(ROW(${listed(columnNames, `${alias}.`)})::text)`;
}

/** The hashes of rows as the migration left them, by V3 table and key. */
export function migratedRows(suffix: string): Prisma.Sql {
  return backupTable('migrated_rows', suffix);
}

/** @throws LegacyRollbackRefusedError when they are gone, so that nobody can tell what was written since. */
export async function requireMigratedRows(tx: Tx, suffix: string): Promise<void> {
  const name = `migrated_rows_${suffix}`;
  const columns = await readCatalog(tx, name, 'quantum_backup');
  if (columns.length === 0) {
    throw new LegacyRollbackRefusedError([], [], [`the table quantum_backup.${name} is gone`]);
  }
}

/** Records what every V3 row looks like now, so that a roll-back can tell what was written since. */
export async function recordMigratedRows(tx: Tx, suffix: string): Promise<void> {
  const tables = await backedUpTables(tx, suffix);
  const rows = tables.map(
    ({ target, key, columnNames }) => Prisma.sql`
      SELECT ${Prisma.raw(`'${target}'`)}::text AS table_name, t.${listed([key])} AS row_key,
             ${rowHash(columnNames, 't')} AS row_hash FROM ${dataTable(target)} t`,
  );
  await tx.$executeRaw`CREATE TABLE ${migratedRows(suffix)} AS ${Prisma.join(rows, ' UNION ALL ')}`;
}
