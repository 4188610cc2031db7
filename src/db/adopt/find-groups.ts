import type { Catalogue } from './catalogue.ts';
import { NOTHING_TO_DO, type Difference } from './difference.ts';
import type { Reference } from './reference-database.ts';
import { createTable } from './table-statements.ts';

export interface LegacyGroups {
  /** Migrations that the ledger does not list: those whose tables are all there, and those of whose tables none is. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** The tables that are missing beside others of the same migration. */
  readonly partial: readonly Difference[];
}

/** Which legacy migrations a database has the tables of. One that it has in part is refused by the names of what is missing. */
export function findGroups(reference: Reference, unnoted: readonly string[], found: Catalogue): LegacyGroups {
  const present: string[] = [];
  const absent: string[] = [];
  const partial: Difference[] = [];
  for (const [migration, tables] of reference.legacyTables) {
    const missing = tables.filter((table) => !found.tables.has(table));
    const isOpen = unnoted.includes(migration);
    if (missing.length === 0) present.push(...(isOpen ? [migration] : []));
    else if (missing.length === tables.length && isOpen) absent.push(migration);
    else partial.push(...missing.map((table) => refuse(reference, migration, table)));
  }
  return { present, absent, partial };
}

function refuse({ legacy }: Reference, migration: string, name: string): Difference {
  const table = legacy.tables.get(name);
  return {
    kind: 'table',
    name,
    table: name,
    expected: `a table, as the others of ${migration} are there`,
    found: null,
    treatment: 'REFUSE',
    ...NOTHING_TO_DO,
    statements: table === undefined ? [] : [createTable(table)],
  };
}
