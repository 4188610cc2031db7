import pg from 'pg';
import { z } from 'zod';
import { qualified, readEveryTable, SCHEMAS, type TableShape } from '../archive/read-tables.ts';
import { type ArchivedConstraint, type BackupManifest, tableName } from '../domain/manifest.ts';

const NOT_VALID = ' NOT VALID';
const triggerRows = z.array(
  z.object({ schema: z.string(), table: z.string(), name: z.string(), state: z.string() }),
);

const TRIGGERS = `
SELECT n.nspname AS schema, c.relname AS table, t.tgname AS name, t.tgenabled::text AS state
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal AND c.relkind = 'r' AND n.nspname = ANY($1)`;

const ENABLE: Readonly<Record<string, string>> = {
  O: 'ENABLE TRIGGER',
  R: 'ENABLE REPLICA TRIGGER',
  A: 'ENABLE ALWAYS TRIGGER',
};

/**
 * Takes triggers, foreign keys and checks off all tables, as their owner may without being a superuser, so that rows can be loaded in any order
 * and older rows that break a later rule are taken. @returns what puts them back: a rule that was not checked for older rows in the archived database
 * is not checked here; one that it did not have and that its rows break is left out, and returned.
 */
export async function suspendRules(
  client: pg.Client,
): Promise<(manifest: BackupManifest) => Promise<string[]>> {
  const tables = await readEveryTable(client);
  const { rows } = await client.query<Record<string, unknown>>(TRIGGERS, [SCHEMAS]);
  const triggers = triggerRows.parse(rows);
  const foreignFirst = (a: ArchivedConstraint, b: ArchivedConstraint): number =>
    Number(isForeignKey(b)) - Number(isForeignKey(a));
  for (const table of tables) {
    await client.query(`ALTER TABLE ${qualified(client, table)} DISABLE TRIGGER USER`);
    for (const { name } of table.constraints.toSorted(foreignFirst))
      await client.query(
        `ALTER TABLE ${qualified(client, table)} DROP CONSTRAINT ${client.escapeIdentifier(name)}`,
      );
  }
  return async (manifest) => {
    const without: string[] = [];
    for (const table of tables) without.push(...(await restoreConstraints(client, table, manifest)));
    for (const { schema, table, name, state } of triggers) {
      const enable = ENABLE[state];
      if (enable !== undefined)
        await client.query(
          `ALTER TABLE ${qualified(client, { schema, name: table })} ${enable} ${client.escapeIdentifier(name)}`,
        );
    }
    return without;
  };
}

function isForeignKey({ definition }: ArchivedConstraint): boolean {
  return definition.startsWith('FOREIGN KEY');
}

async function restoreConstraints(
  client: pg.Client,
  table: TableShape,
  manifest: BackupManifest,
): Promise<string[]> {
  const archived = manifest.tables.find((one) => tableName(one) === tableName(table))?.constraints ?? [];
  const without: string[] = [];
  for (const { name, definition } of table.constraints) {
    const text = textOf(definition);
    const same =
      archived.find((one) => textOf(one.definition) === text) ?? archived.find((one) => one.name === name);
    const wanted = same?.definition.endsWith(NOT_VALID) === true ? `${text}${NOT_VALID}` : text;
    const isThere = same !== undefined || manifest.leftOut.some((one) => tableName(one) === tableName(table));
    const add = `ALTER TABLE ${qualified(client, table)} ADD CONSTRAINT ${client.escapeIdentifier(name)} ${wanted}`;
    if (isThere) await client.query(add);
    else if (!(await addUnlessBroken(client, add)))
      without.push(`${tableName(table)} has no ${name}: rows break it`);
  }
  return without;
}

function textOf(definition: string): string {
  return definition.endsWith(NOT_VALID) ? definition.slice(0, -NOT_VALID.length) : definition;
}

/** Integrity violations have codes that begin with 23. */
async function addUnlessBroken(client: pg.Client, add: string): Promise<boolean> {
  await client.query('SAVEPOINT rule');
  try {
    await client.query(add);
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code?.startsWith('23') !== true) throw error;
    await client.query('ROLLBACK TO SAVEPOINT rule');
    return false;
  }
}
