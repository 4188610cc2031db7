import type { Catalogue, Table } from './catalogue.ts';
import { compareColumns } from './compare-columns.ts';
import { compareConstraints } from './compare-constraints.ts';
import { compareIndexes } from './compare-indexes.ts';
import type { NarrowChecks } from './find-narrow-checks.ts';
import { inOrder, NOTHING_TO_DO, type Difference } from './difference.ts';
import { meaningOfBody, meaningOfView } from './meaning.ts';
import { quote } from './quote.ts';
import { createTable } from './table-statements.ts';

/**
 * Everything in which a database is not what is expected, in the order in which additions succeed. Names of constraints,
 * indexes and triggers do not count; tables that are not expected are somebody else's and are not told. `narrow` are the checks of
 * the database that refuse a value of the contract.
 */
export function compareCatalogues(expected: Catalogue, found: Catalogue, narrow: NarrowChecks): Difference[] {
  const tables = [...expected.tables.values()].filter(({ isTable }) => isTable);
  return inOrder([
    ...compareNamed('function', expected.functions, found.functions, meaningOfBody),
    ...compareNamed('enum', expected.enums, found.enums, (values) => values),
    ...tables.flatMap((table) => compareTable(table, found, narrow)),
    ...compareNamed('view', expected.views, found.views, meaningOfView),
  ]);
}

function compareTable(expected: Table, database: Catalogue, narrow: NarrowChecks): Difference[] {
  const found = database.tables.get(expected.name);
  const about = { kind: 'table', name: expected.name, table: expected.name, ...NOTHING_TO_DO } as const;
  if (found === undefined) {
    const statements = [createTable(expected)];
    return [{ ...about, expected: 'a table', found: null, treatment: 'REFUSE', statements }];
  }
  if (!found.isTable) return [{ ...about, expected: 'a table', found: 'a view', treatment: 'REFUSE' }];
  return [
    ...compareColumns(expected, found),
    ...compareIndexes(expected, found, namesBeside(expected, database)),
    ...compareConstraints(expected, found, narrow),
  ];
}

/** Tables, views and indexes of a schema share their names. */
function namesBeside(table: Table, { tables }: Catalogue): Set<string> {
  const schemaOf = (name: string): string => name.slice(0, name.indexOf('.') + 1);
  const beside = [...tables.values()].filter(({ name }) => schemaOf(name) === schemaOf(table.name));
  return new Set(
    beside.flatMap(({ name, indexes }) => [
      name.slice(schemaOf(name).length),
      ...indexes.map((index) => index.name),
    ]),
  );
}

function compareNamed(
  kind: 'function' | 'view' | 'enum',
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  meaning: (definition: string) => string,
): Difference[] {
  const wanted = [...expected].flatMap(([name, definition]): Difference[] => {
    const there = found.get(name);
    if (there !== undefined && meaning(there) === meaning(definition)) return [];
    const about = { kind, name, table: null, expected: definition.trim(), ...NOTHING_TO_DO };
    if (there === undefined)
      return [{ ...about, found: null, treatment: 'ADD', statements: make(kind, name, definition) }];
    // A view is read by its owner, not by the product; functions and types decide what is written.
    const treatment = kind === 'view' ? 'KEEP' : 'REFUSE';
    return [
      { ...about, found: there.trim(), treatment, statements: kind === 'view' ? [] : rename(kind, name) },
    ];
  });
  const more = [...found].filter(([name]) => !expected.has(name));
  return [
    ...wanted,
    ...more.map(([name, definition]): Difference => ({
      kind,
      name,
      table: null,
      expected: null,
      found: definition.trim(),
      treatment: 'KEEP',
      ...NOTHING_TO_DO,
    })),
  ];
}

function make(kind: 'function' | 'view' | 'enum', name: string, definition: string): string[] {
  if (kind === 'function') return [`${definition.trim()};`];
  const quoted = name.split('.').map(quote).join('.');
  return kind === 'view' ? [`CREATE VIEW ${quoted} AS ${definition.trim()}`] : [];
}

/** A function keeps serving its triggers under another name. */
function rename(kind: 'function' | 'enum', name: string): string[] {
  const plain = name.replace(/^[^.]*\./, '').replace(/\(.*$/, '');
  return [
    `ALTER ${kind === 'function' ? 'FUNCTION' : 'TYPE'} ${name} RENAME TO ${quote(`${plain}_before_adoption`.slice(0, 63))};`,
  ];
}
