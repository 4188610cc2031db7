import pg from 'pg';
import { DomainError } from '../../shared/domain-error.ts';
import { readMigrations } from '../migrate/read-migrations.ts';
import { withDatabase } from '../migrate/with-database.ts';
import type { Catalogue } from './catalogue.ts';
import { inTransaction, withConnection } from './connect-owner.ts';
import { isAdopted, makesLegacyTables } from './legacy-migrations.ts';
import { dropLeftovers, nameReference } from './leftover-references.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readSession } from './read-session.ts';
import { readNames, type TakenName } from './taken-names.ts';

export interface MigrationScript {
  readonly name: string;
  readonly sql: string;
}

/** What the migrations make, seen in a database that they made. */
export interface Reference {
  readonly schemas: readonly string[];
  /** Those that an adopted database has already, and those that are applied to it afterwards. */
  readonly legacyScripts: readonly MigrationScript[];
  readonly laterScripts: readonly MigrationScript[];
  /** The tables of each legacy migration, as `schema.table`. */
  readonly legacyTables: ReadonlyMap<string, readonly string[]>;
  /** After the legacy migrations, and after all of them. */
  readonly legacy: Catalogue;
  readonly whole: Catalogue;
  /** The names that the later migrations need to be free. */
  readonly laterNames: readonly TakenName[];
}

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Applies the migrations to a database of its own on the same server, reads what they make, and drops it. A list of expected columns beside
 * them would be a second truth; and PostgreSQL prints definitions the same way on both sides only on the same server.
 * @throws DomainError UNAVAILABLE when the role may not make a database.
 */
export async function readReference(url: string, migrationsDir: string): Promise<Reference> {
  const scripts = await readScripts(migrationsDir);
  await withConnection(url, dropLeftovers);
  const database = await createDatabase(url);
  try {
    return await withConnection(withDatabase(url, database), (client) => applyAndRead(client, scripts));
  } finally {
    await withConnection(url, (client) => client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`));
  }
}

async function applyAndRead(client: pg.Client, scripts: readonly MigrationScript[]): Promise<Reference> {
  await client.query('SET search_path = public');
  const laterScripts = scripts.filter(({ name }) => !isAdopted(name));
  const legacyScripts = scripts.filter(({ name }) => isAdopted(name));
  const legacyTables = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { name, sql } of legacyScripts) {
    await client.query(sql);
    const { tables } = await catalogueOf(client);
    const made = [...tables.values()].filter((table) => table.isTable && !seen.has(table.name));
    for (const table of made) seen.add(table.name);
    if (makesLegacyTables(name))
      legacyTables.set(
        name,
        made.map((table) => table.name),
      );
  }
  const legacy = await catalogueOf(client);
  const early = new Set((await readNames(client)).map(({ name }) => name));
  for (const { sql } of laterScripts) await client.query(sql);
  const laterNames = (await readNames(client)).filter(({ name }) => !early.has(name));
  const schemas = await readSchemas(client);
  return {
    schemas,
    legacyScripts,
    laterScripts,
    legacyTables,
    legacy,
    whole: await catalogueOf(client),
    laterNames,
  };
}

async function catalogueOf(client: pg.Client): Promise<Catalogue> {
  const schemas = await readSchemas(client);
  return inTransaction(client, async () => ({
    isKept: false,
    value: await readCatalogue(client, schemas),
  }));
}

async function readSchemas(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ nspname: string }>(
    `SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY 1`,
  );
  return rows.map(({ nspname }) => nspname);
}

async function readScripts(migrationsDir: string): Promise<MigrationScript[]> {
  const { migrationDirectories } = await readMigrations(migrationsDir);
  return migrationDirectories.flatMap(({ path, migrationFile: { content } }) =>
    content.tag === 'ok' ? [{ name: path, sql: content.value }] : [],
  );
}

/** Makes a database of the reference's own, whose name tells since when it is there. */
async function createDatabase(url: string): Promise<string> {
  try {
    return await withConnection(url, async (client) => {
      const database = await nameReference(client);
      await client.query(`CREATE DATABASE "${database}" TEMPLATE template0`);
      return database;
    });
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    const { role } = await withConnection(url, readSession);
    const message =
      'The comparison needs a database of its own on the same server, for some seconds, and this role may not make one. ' +
      `Let a superuser run ALTER ROLE ${role} CREATEDB; NOCREATEDB takes it back afterwards.`;
    throw new DomainError('UNAVAILABLE', message, { cause: error });
  }
}
