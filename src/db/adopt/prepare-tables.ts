import type pg from 'pg';
import { AdoptionError } from './adoption-error.ts';
import { compareCatalogues } from './compare-catalogues.ts';
import { inTransaction } from './connect-owner.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { Difference } from './difference.ts';
import { findForeignOwners } from './find-foreign-owners.ts';
import { findGroups } from './find-groups.ts';
import { findLaggingSequences } from './find-lagging-sequences.ts';
import { findNarrowChecks } from './find-narrow-checks.ts';
import { findObstacles } from './find-obstacles.ts';
import { findOddValues } from './find-odd-values.ts';
import { noteMigrations } from './note-migrations.ts';
import { probeConversions } from './probe-conversions.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readSession } from './read-session.ts';
import type { Reference } from './reference-database.ts';
import { rehearse, runAddition, runScript } from './run-statements.ts';
import { findTakenNames, readNames } from './taken-names.ts';

export interface PrepareInput {
  readonly reference: Reference;
  /** The legacy migrations that the ledger does not list. */
  readonly unnoted: readonly string[];
  readonly isCheck: boolean;
}

export interface PreparedTables {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly added: readonly Difference[];
  readonly kept: readonly Difference[];
}

/**
 * Brings the legacy tables of a database to what the legacy migrations make, rehearses the later migrations, and notes the legacy ones as
 * applied, in one transaction. It is kept, unless this is a check; the rehearsal never is. Null for an empty database.
 * @throws AdoptionError; nothing is kept then.
 */
export function prepareTables(client: pg.Client, input: PrepareInput): Promise<PreparedTables | null> {
  const { reference, unnoted, isCheck } = input;
  return inTransaction(client, async () => {
    const session = await readSession(client);
    await client.query('SET LOCAL search_path = public');
    const names = await readNames(client);
    if (names.length === 0) return { isKept: false, value: null };

    const { present, absent, partial } = findGroups(
      reference,
      unnoted,
      await readCatalogue(client, reference.schemas),
    );
    if (partial.length === 0)
      for (const script of reference.legacyScripts)
        if (absent.includes(script.name)) await runScript(client, script);

    const found = await readCatalogue(client, reference.schemas);
    const narrow = await findNarrowChecks(client, reference.legacy, found);
    const isMissing = ({ kind, found: there }: Difference): boolean => kind === 'table' && there === null;
    const differences = compareCatalogues(reference.legacy, found, narrow).filter(
      (difference) => !isMissing(difference) && !isForeign(difference),
    );
    const obstacles = await findObstacles(client, differences);
    const told = [
      ...partial,
      ...findForeignOwners(session, reference.legacy, found),
      ...(await probeConversions(client, found, differences)),
      ...obstacles,
      ...(await findOddValues(client, reference.legacy, found)),
    ];
    const refused = told.filter(({ treatment }) => treatment === 'REFUSE');
    if (refused.length > 0) throw new AdoptionError(await describeRefusal(client, refused), refused);

    // A check that rows break is left out: PostgreSQL would ask it of every later write to such a row, whatever it changes.
    const broken = new Set(obstacles.filter(({ kind }) => kind === 'check').map(({ name }) => name));
    const added = differences.filter(({ treatment, name }) => treatment === 'ADD' && !broken.has(name));
    for (const difference of added) await runAddition(client, difference);
    const lagging = await findLaggingSequences(client, reference.legacy, found);
    for (const difference of lagging) await runAddition(client, difference);
    const failure = await rehearse(client, reference.laterScripts);
    if (failure !== null) {
      // A migration may make room for itself: what has a name that it needs stands in the way only where it fails.
      const taken = findTakenNames(reference.laterNames, names);
      throw new AdoptionError(await describeRefusal(client, taken, failure.message), taken, {
        cause: failure,
      });
    }

    await noteMigrations(
      client,
      reference.legacyScripts.filter(({ name }) => unnoted.includes(name)),
    );
    const isMadeNow = ({ table }: Difference): boolean =>
      absent.some((migration) => reference.legacyTables.get(migration)?.includes(table ?? ''));
    const value = {
      present,
      absent,
      added: [...added, ...lagging].filter((difference) => !isMadeNow(difference)),
      kept: told.filter(({ treatment }) => treatment === 'KEEP'),
    };
    return { isKept: !isCheck, value };
  });
}

/** A view, function or type that the legacy migrations do not make belongs to somebody else. */
function isForeign({ table, expected }: Difference): boolean {
  return table === null && expected === null;
}
