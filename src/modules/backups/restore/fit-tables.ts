import type pg from 'pg';
import { qualified, readTables, type TableShape } from '../archive/read-tables.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import { type ArchivedTable, type BackupManifest, tableName } from '../domain/manifest.ts';

/** Types that every PostgreSQL has; a column of another one is made as text, in which its values are the same. */
const PLAIN_TYPE =
  /^(smallint|integer|bigint|numeric(\(\d+(,\d+)?\))?|real|double precision|boolean|text|character varying(\(\d+\))?|character\(\d+\)|date|time(stamp)?(\(\d\))? with(out)? time zone|interval|uuid|jsonb?|bytea|inet|cidr)(\[\])?$/;

/**
 * Makes the tables that migrations made take the rows of an archive: adds what an adopted database had of its own, tables and columns, without keys
 * and indexes, and lets be null what could be null there. @returns what was added, for people.
 * @throws BackupFaultError when the archive lacks a table or a column that the migrations make.
 */
export async function fitTables(client: pg.Client, manifest: BackupManifest): Promise<string[]> {
  const made = new Map((await readTables(client)).tables.map((table) => [tableName(table), table]));
  refuseLacking(made, manifest);
  const added: string[] = [];
  for (const table of manifest.tables) {
    const there = made.get(tableName(table));
    if (there === undefined) {
      await client.query(`CREATE TABLE ${qualified(client, table)} ()`);
      added.push(`${tableName(table)} without its keys and indexes`);
    }
    added.push(...(await fitColumns(client, table, there)));
  }
  return added;
}

function refuseLacking(
  made: ReadonlyMap<string, TableShape>,
  { tables, leftOut }: Pick<BackupManifest, 'tables' | 'leftOut'>,
): void {
  const archived = new Map(tables.map((table) => [tableName(table), table]));
  const excused = new Set(leftOut.map(tableName));
  for (const [name, { columns }] of made) {
    const table = archived.get(name);
    if (!table && !excused.has(name)) throw new BackupFaultError(`the archive lacks the table ${name}`);
    const has = new Set(table?.columns.map((column) => column.name));
    const lacking = table && columns.find((column) => !has.has(column.name));
    if (lacking) throw new BackupFaultError(`the archive lacks the column ${name}.${lacking.name}`);
  }
}

async function fitColumns(
  client: pg.Client,
  table: ArchivedTable,
  there: TableShape | undefined,
): Promise<string[]> {
  const added: string[] = [];
  const alter = `ALTER TABLE ${qualified(client, table)}`;
  for (const { name, type, isRequired } of table.columns) {
    const column = client.escapeIdentifier(name);
    const known = there?.columns.find((one) => one.name === name);
    if (!known) {
      const made = PLAIN_TYPE.test(type) ? type : 'text';
      await client.query(`${alter} ADD COLUMN ${column} ${made}${isRequired ? ' NOT NULL' : ''}`);
      if (there) added.push(`${tableName(table)}.${name}${made === type ? '' : ` as text, not ${type}`}`);
    } else if (known.isRequired && !isRequired) {
      await client.query(`${alter} ALTER COLUMN ${column} DROP NOT NULL`);
      added.push(`${tableName(table)}.${name} may be null`);
    }
  }
  return added;
}
