import { checkHistory } from '../migrate/check-history.ts';
import type { Datamodel } from '../migrate/read-datamodels.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { compareCatalogues } from './compare-catalogues.ts';
import { inTransaction, withConnection } from './connect-owner.ts';
import type { Difference } from './difference.ts';
import { findNarrowChecks } from './find-narrow-checks.ts';
import { findObstacles } from './find-obstacles.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readLedger } from './read-ledger.ts';
import { readReference, type Reference } from './reference-database.ts';

interface DriftInput {
  readonly url: string;
  readonly migrationsDir: string;
  readonly datamodels: readonly Datamodel[];
  /** What the migrations make on this server, where it has been read already: reading it takes a database of its own. */
  readonly reference?: Reference;
}

export interface Drift {
  /** What is missing, extra or different. */
  readonly differences: readonly Difference[];
  /** What adopted tables have of their own: they were taken over with it. */
  readonly kept: readonly Difference[];
}

/**
 * Compares a database with what the migrations make: columns, keys, indexes, checks, triggers, views, functions, enums; by what they do, whatever
 * they are called. The schemas of others, pg-boss' among them, and tables that no migration makes are left alone.
 * @throws DomainError CONFLICT when migrations are still to be applied, UNAVAILABLE when no reference can be made.
 */
export async function findDrift(input: DriftInput): Promise<Drift> {
  await checkHistory(input);
  const reference = input.reference ?? (await readReference(input.url, input.migrationsDir));
  return withConnection(input.url, async (client) => {
    const ledger = new Map((await readLedger(client))?.map(({ name, isMarked }) => [name, isMarked]));
    refusePending(reference, new Set(ledger.keys()));
    const differences = await inTransaction(client, async () => {
      const found = await readCatalogue(client, reference.schemas);
      const narrow = await findNarrowChecks(client, reference.whole, found);
      const all = compareCatalogues(reference.whole, found, narrow);
      // Checks that an adoption left out, because rows break them.
      const broken = (await findObstacles(client, all)).filter(({ kind }) => kind === 'check');
      const names = new Set(broken.map(({ name }) => name));
      return { isKept: false, value: [...all.filter(({ name }) => !names.has(name)), ...broken] };
    });
    const adopted = [...reference.legacyTables].filter(([migration]) => ledger.get(migration) === true);
    const isOwn = ownPart(reference, new Set(adopted.flatMap(([, tables]) => tables)));
    return {
      differences: differences.filter((difference) => !isOwn(difference)),
      kept: differences.filter(isOwn),
    };
  });
}

/** Whether an adoption would have kept the difference: then it was there before us, in an adopted database. */
function ownPart(
  { legacy }: Reference,
  adoptedTables: ReadonlySet<string>,
): (difference: Difference) => boolean {
  return ({ table, name, expected, treatment }) => {
    if (treatment !== 'KEEP' || adoptedTables.size === 0) return false;
    if (table !== null) return adoptedTables.has(table);
    return expected === null || legacy.views.has(name);
  };
}

function refusePending({ legacyScripts, laterScripts }: Reference, applied: ReadonlySet<string>): void {
  const pending = [...legacyScripts, ...laterScripts].filter(({ name }) => !applied.has(name));
  if (pending.length === 0) return;
  const names = pending.map(({ name }) => name).join(', ');
  throw new DomainError('CONFLICT', `Not applied to this database yet: ${names}. First: npm run db:migrate.`);
}
