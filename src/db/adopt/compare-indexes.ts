import type { Index, Table } from './catalogue.ts';
import { NOTHING_TO_DO, type Difference } from './difference.ts';
import { freeName } from './free-name.ts';
import { meaningOf } from './meaning.ts';
import { quote } from './quote.ts';

/** How the indexes, unique constraints and the primary key of a table differ, by what they do and not by their names. */
export function compareIndexes(expected: Table, found: Table, takenNames: ReadonlySet<string>): Difference[] {
  const left = new Set(found.indexes);
  const missing: Index[] = [];
  for (const wanted of expected.indexes) {
    const there =
      [...left].find((index) => isSame(wanted, index)) ??
      found.indexes.find((index) => serves(wanted, index));
    if (there === undefined) missing.push(wanted);
    else left.delete(there);
  }
  const replaced = new Set<Index>();
  const wanted = missing.map((index) => {
    const namesake = [...left].find(({ name }) => name === index.name);
    if (namesake !== undefined) replaced.add(namesake);
    if (index.isPrimary) return missingKey(found, index);
    const name = freeName(index.name, takenNames);
    return missingIndex(found, index, name, namesake);
  });
  const more = [...left].filter((index) => !replaced.has(index) && !index.isPrimary);
  return [...wanted, ...more.map((index) => extra(found, index))];
}

/** The same in every respect but the name. */
function isSame(wanted: Index, there: Index): boolean {
  return wanted.isPrimary === there.isPrimary && wanted.isUnique === there.isUnique && serves(wanted, there);
}

/** Whether what is there does at least what is wanted. */
function serves(wanted: Index, there: Index): boolean {
  if (wanted.isPrimary && !there.isPrimary) return false;
  if (!wanted.isUnique) return meaningOf(there.form) === meaningOf(wanted.form);
  if (!there.isUnique || !there.isImmediate || there.hasPredicate !== wanted.hasPredicate) return false;
  if (there.areNullsDistinct !== wanted.areNullsDistinct && !there.isPrimary) return false;
  if (wanted.hasPredicate) return meaningOf(there.form) === meaningOf(wanted.form);
  return listed(there.keys) === listed(wanted.keys);
}

/** What is unique together is so in every order. */
function listed(keys: readonly string[]): string {
  return keys
    .map((key) => meaningOf(key))
    .toSorted()
    .join(', ');
}

function missingKey(table: Table, index: Index): Difference {
  const other = table.indexes.find(({ isPrimary }) => isPrimary);
  const add = `ALTER TABLE ${table.quoted} ADD PRIMARY KEY (${index.keys.join(', ')});`;
  const drop = `ALTER TABLE ${table.quoted} DROP CONSTRAINT ${quote(other?.name ?? '')};`;
  return {
    ...about(table, 'primary key'),
    expected: index.keys.join(', '),
    found: other?.keys.join(', ') ?? null,
    treatment: other === undefined ? 'ADD' : 'REFUSE',
    statements: other === undefined ? [add] : [drop, add],
    obstacles: other === undefined ? repeatedRows(table, index) : null,
  };
}

function missingIndex(table: Table, index: Index, name: string, namesake: Index | undefined): Difference {
  const unique = index.isUnique ? 'UNIQUE ' : '';
  return {
    ...about(table, 'index', index.name),
    expected: describe(index),
    found: namesake === undefined ? null : describe(namesake),
    treatment: 'ADD',
    statements: [`CREATE ${unique}INDEX ${quote(name)} ON ${table.quoted} USING ${index.form};`],
    obstacles: index.isUnique ? repeatedRows(table, index) : null,
  };
}

function extra(table: Table, index: Index): Difference {
  return {
    ...about(table, 'index', index.name),
    expected: null,
    found: describe(index),
    treatment: 'KEEP',
  };
}

function repeatedRows(table: Table, index: Index): string {
  const key = table.indexes.find(({ isPrimary }) => isPrimary)?.keys ?? ['ctid'];
  const row = `concat_ws(' ', ${key.map((column) => `${column}::text`).join(', ')})`;
  const values = index.keys.map((column) => `coalesce((${column})::text, 'NULL')`).join(`, `);
  const given =
    index.areNullsDistinct && !index.isPrimary
      ? `WHERE ${index.keys.map((column) => `(${column}) IS NOT NULL`).join(' AND ')}`
      : '';
  return `SELECT '(' || concat_ws(', ', ${values}) || ') in the rows ' || string_agg(${row}, ', ' ORDER BY ${row}) AS what
    FROM ${table.quoted} ${given} GROUP BY ${index.keys.join(', ')} HAVING count(*) > 1`;
}

function describe(index: Index): string {
  return `${index.isUnique ? 'unique ' : ''}${index.form}`;
}

function about(
  table: Table,
  kind: Difference['kind'],
  name = '',
): Omit<Difference, 'expected' | 'found' | 'treatment'> {
  return { kind, name: `${table.name} ${name}`.trim(), table: table.name, ...NOTHING_TO_DO };
}
