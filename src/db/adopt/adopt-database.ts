import type { Datamodel } from '../migrate/read-datamodels.ts';
import { applyMigrations } from '../migrate/apply-migrations.ts';
import { checkHistory } from '../migrate/check-history.ts';
import { withMigrationLock } from '../migrate/migration-lock.ts';
import { readMigrations } from '../migrate/read-migrations.ts';
import { withConnection } from './connect-owner.ts';
import type { Difference } from './difference.ts';
import { isAdopted } from './legacy-migrations.ts';
import { prepareTables } from './prepare-tables.ts';
import { readLedger } from './read-ledger.ts';
import { readReference, type Reference } from './reference-database.ts';
import { tellTableInUse } from './tell-table-in-use.ts';

export interface AdoptInput {
  readonly url: string;
  readonly migrationsDir: string;
  readonly datamodels: readonly Datamodel[];
  /** Only says what would be done; nothing is kept. */
  readonly isCheck: boolean;
  /** What the migrations make on this server, where it has been read already: reading it takes a database of its own. */
  readonly reference?: Reference;
  /** How long a statement waits for a table that somebody else works with. */
  readonly tableTimeoutMs?: number;
}

export interface Adoption {
  /** NOTHING: it has been adopted, was made by the product, or is empty. POSSIBLE: the answer of a check. DONE: adopted now. */
  readonly state: 'NOTHING' | 'POSSIBLE' | 'DONE';
  /** Legacy migrations whose tables were there, and those whose tables the adoption makes. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** What the tables lacked and are given. */
  readonly added: readonly Difference[];
  /** What the tables have more or otherwise, and keep. */
  readonly kept: readonly Difference[];
  /** Migrations that were applied afterwards, in order. */
  readonly applied: readonly string[];
}

const LOCK_TIMEOUT_MS = 120_000;
const TABLE_TIMEOUT_MS = 15_000;
const NOTHING: Adoption = { state: 'NOTHING', present: [], absent: [], added: [], kept: [], applied: [] };

/**
 * Takes over a database that has the legacy tables: compares them with what the legacy migrations make, gives them what they lack (constraints,
 * indexes, defaults, the last columns of trades), notes these migrations as applied and applies the others. No row is changed. Everything
 * is compared, added, rehearsed, the later migrations too, and noted in one transaction; broken off after that, it is completed by
 * the next start. A legacy migration that was begun here and not finished is taken up: the tables tell what there is of it.
 * @throws DomainError UNAVAILABLE when somebody else works with the tables for too long, naming the process.
 * @throws AdoptionError when the tables differ in what cannot be added, or when rows stand in the way: by name, with the statements that mend it.
 * @throws MigrationError when the ledger and the folder do not fit together.
 */
export async function adoptDatabase(input: AdoptInput): Promise<Adoption> {
  await checkHistory(input, isAdopted);
  const { migrationDirectories } = await readMigrations(input.migrationsDir);
  const names = migrationDirectories.map(({ path }) => path);
  const isDone = (await listUnnoted(input.url, names)).length === 0;
  if (isDone) return { ...NOTHING, applied: input.isCheck ? [] : await applyMigrations(input) };

  const reference = input.reference ?? (await readReference(input.url, input.migrationsDir));
  const adoption = await withMigrationLock(input.url, LOCK_TIMEOUT_MS, async () => {
    // Another process may have adopted the database while this one waited.
    const migrationNames = await listUnnoted(input.url, names);
    if (migrationNames.length === 0) return NOTHING;
    const prepared = await withConnection(input.url, (client) =>
      tellTableInUse(client, [...reference.legacy.tables.keys()], async () => {
        await client.query(`SET lock_timeout = ${Math.trunc(input.tableTimeoutMs ?? TABLE_TIMEOUT_MS)}`);
        return prepareTables(client, { reference, unnoted: migrationNames, isCheck: input.isCheck });
      }),
    );
    if (prepared === null) return null;
    return { ...NOTHING, ...prepared, state: input.isCheck ? ('POSSIBLE' as const) : ('DONE' as const) };
  });
  // An empty database is for the first start to fill.
  if (adoption === null || input.isCheck) return adoption ?? NOTHING;
  return { ...adoption, applied: await applyMigrations(input) };
}

/** The legacy migrations that the ledger does not list. */
async function listUnnoted(url: string, names: readonly string[]): Promise<string[]> {
  const ledger = await withConnection(url, readLedger);
  const noted = new Set(ledger?.map(({ name }) => name));
  return names.filter((name) => isAdopted(name) && !noted.has(name));
}
