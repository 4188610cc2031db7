import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { adoptDatabase, type Adoption } from '../../../src/db/adopt/adopt-database.ts';
import { AdoptionError } from '../../../src/db/adopt/adoption-error.ts';
import { inTransaction, withConnection } from '../../../src/db/adopt/connect-owner.ts';
import { findDrift, type Drift } from '../../../src/db/adopt/find-drift.ts';
import { readCatalogue } from '../../../src/db/adopt/read-catalogue.ts';
import { readReference, type Reference } from '../../../src/db/adopt/reference-database.ts';
import { readDatamodels } from '../../../src/db/migrate/read-datamodels.ts';
import { createEmptyDatabase, type TestDatabase } from '../../support/database.ts';
import { checkoutDir } from './data-folder.ts';
import { refusalOf } from './refusal-of.ts';

export const LEGACY_TABLES = [
  'quantum.team_quantum_dna_v3',
  'quantum.quantum_friction_matrix_v3',
  'quantum.quantum_strategies_v3',
  'public.strategy_improvements',
  'trading.trades',
  'trading.ai_decisions',
  'trading.system_logs',
  'trading.market_snapshots',
  'trading.strategy_performance',
  'trading.portfolio_snapshots',
] as const;

/** A deployment that somebody made by hand, with rows in every table; `change` is run on it at the end. */
export async function createLegacyDatabase(change = ''): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  const sql = await readFile(new URL('legacy-database.sql', import.meta.url), 'utf8');
  try {
    await run(database.url, `${sql}\n${change}`);
    return database;
  } catch (error) {
    await database.drop();
    throw error;
  }
}

/** Runs a script of any number of statements. */
export async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export async function migrationInput(
  url: string,
): Promise<{ url: string; migrationsDir: string; datamodels: Awaited<ReturnType<typeof readDatamodels>> }> {
  const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
  return { url, migrationsDir: `${checkoutDir}prisma/migrations`, datamodels };
}

const references = new Map<string, Promise<Reference>>();

/** The same, with what the migrations make: on one server, for one role, it is always the same, and takes half of the time of an adoption. */
async function comparedInput(url: string) {
  const input = await migrationInput(url);
  const address = new URL(url);
  address.pathname = '';
  const known = references.get(address.href) ?? readReference(url, input.migrationsDir);
  references.set(address.href, known);
  return { ...input, reference: await known };
}

export async function adopt(url: string, isCheck = false): Promise<Adoption> {
  return adoptDatabase({ ...(await comparedInput(url)), isCheck });
}

export async function drift(url: string): Promise<Drift> {
  return findDrift(await comparedInput(url));
}

/** The refusal that an adoption ends with; fails when it does not, or with something else. */
export async function adoptionRefusal(url: string): Promise<AdoptionError> {
  const refusal = await refusalOf(adopt(url));
  if (refusal instanceof AdoptionError) return refusal;
  throw refusal;
}

/** Of each legacy table the columns that it has, and one hash a row over them. */
export type RowHashes = Readonly<Record<string, { columns: readonly string[]; rows: readonly string[] }>>;

/** With `earlier` over the columns that the tables had then. */
export async function hashRows(url: string, earlier?: RowHashes): Promise<RowHashes> {
  return withConnection(url, async (client) => {
    const hashes: Record<string, { columns: readonly string[]; rows: readonly string[] }> = {};
    for (const table of LEGACY_TABLES) {
      const columns = earlier?.[table]?.columns ?? (await columnsOf(client, table));
      const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
      const { rows } = await client.query<{ hash: string }>(
        `SELECT md5(row(${list})::text) AS hash FROM ${table} ORDER BY 1`,
      );
      hashes[table] = { columns, rows: rows.map(({ hash }) => hash) };
    }
    return hashes;
  });
}

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ attname: string }>(
    `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  return rows.map(({ attname }) => attname);
}

/** Everything that an adoption could change: definitions, sequences, rows, the ledger. Equal texts are equal states. */
export async function stateOf(url: string): Promise<string> {
  const rest = await withConnection(url, async (client) => {
    const catalogue = await inTransaction(client, async () => ({
      isKept: false,
      value: await readCatalogue(client, ['public', 'quantum', 'trading']),
    }));
    const { rows: sequences } = await client.query(
      'SELECT schemaname, sequencename, last_value FROM pg_sequences ORDER BY 1, 2',
    );
    const { rows: tables } = await client.query(
      `SELECT schemaname, tablename FROM pg_tables WHERE schemaname !~ '^(pg_|information)' ORDER BY 1, 2`,
    );
    return { catalogue, sequences, tables };
  });
  return JSON.stringify(rest, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
