import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
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

export async function backedUpTables(tx: Tx, suffix: string): Promise<BackedUpTable[]> {
  const tables: BackedUpTable[] = [];
  for (const table of LEGACY_TABLES) {
    const columns = await readCatalog(tx, `${table.target}_${suffix}`, 'quantum_backup');
    if (columns.length === 0) throw new Error(`The backup quantum_backup.${table.target}_${suffix} is gone.`);
    const generated = await generatedColumns(tx, table.target);
    tables.push({ ...table, columnNames: columns.map(({ name }) => name), generated });
  }
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
