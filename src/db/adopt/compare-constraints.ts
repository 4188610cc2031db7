import type { Check, ForeignKey, Table, Trigger } from './catalogue.ts';
import { NOTHING_TO_DO, type Difference } from './difference.ts';
import type { NarrowChecks } from './find-narrow-checks.ts';
import { freeName } from './free-name.ts';
import { meaningOf, meaningOfBody } from './meaning.ts';
import { quote, quoteAll } from './quote.ts';
import { rowName } from './row-name.ts';

/** How foreign keys, checks and triggers of a table differ, by what they do and not by their names. */
export function compareConstraints(expected: Table, found: Table, narrow: NarrowChecks): Difference[] {
  return [
    ...compareForeignKeys(expected, found),
    ...compareChecks(expected, found, narrow),
    ...compareTriggers(expected, found),
  ];
}

/** The rows that break a check: while there are any, it is not made. */
function breaches(table: Table, { expression }: Check): string {
  return `SELECT ${rowName(table)} AS what FROM ${table.quoted} own WHERE NOT (${expression})`;
}

function compareForeignKeys(expected: Table, found: Table): Difference[] {
  const link = (key: ForeignKey): string =>
    `${key.target}: ${key.columns
      .map((column, i) => `${column}=${key.targetColumns[i] ?? ''}`)
      .toSorted()
      .join()}`;
  const { pairs, missing, extra } = match(
    expected.foreignKeys,
    found.foreignKeys,
    (wanted, there) => link(wanted) === link(there),
  );
  const differ = pairs.filter(([wanted, there]) => wanted.definition !== there.definition);
  return [
    ...missing.map((key): Difference => ({
      ...about(found, 'foreign key', key.name),
      expected: key.definition,
      found: null,
      treatment: 'ADD',
      statements: [addConstraint(found, found.foreignKeys, key)],
      obstacles: orphans(found, key),
    })),
    // What happens on a delete is the owner's decision: the product deletes nothing that others refer to.
    ...differ.map(([wanted, there]): Difference => ({
      ...about(found, 'foreign key', there.name),
      expected: wanted.definition,
      found: there.definition,
      treatment: 'KEEP',
    })),
    ...extra.map((key) => kept(found, 'foreign key', key.name, key.definition)),
  ];
}

/** A column that the adoption adds itself has no values yet. */
function orphans(table: Table, key: ForeignKey): string | null {
  if (key.columns.some((column) => !table.columns.has(column))) return null;
  const own = key.columns.map((column) => `own.${quote(column)}`);
  const other = key.targetColumns.map((column) => `other.${quote(column)}`);
  const target = key.target.split('.').map(quote).join('.');
  return `SELECT ${rowName(table)} || ': no ${key.target} ' || concat_ws(', ', ${own.join(', ')}) AS what
    FROM ${table.quoted} own WHERE ${own.map((column) => `${column} IS NOT NULL`).join(' AND ')}
      AND NOT EXISTS (SELECT 1 FROM ${target} other WHERE ${own.map((column, i) => `${column} = ${other[i] ?? ''}`).join(' AND ')})`;
}

function compareChecks(expected: Table, found: Table, narrow: NarrowChecks): Difference[] {
  const isSame = (wanted: Check, there: Check): boolean =>
    meaningOf(wanted.expression) === meaningOf(there.expression);
  const { missing, extra } = match(expected.checks, found.checks, isSame);
  const refused = extra.filter((check) => narrow.has(check));
  const others = extra.filter((check) => !narrow.has(check));
  return [
    ...missing.map((check): Difference => ({
      ...about(found, 'check', check.name),
      expected: check.definition,
      found: others.find(({ name }) => name === check.name)?.definition ?? null,
      treatment: 'ADD',
      statements: [addConstraint(found, found.checks, check)],
      obstacles: breaches(found, check),
    })),
    ...refused.map((check): Difference => ({
      ...about(found, 'check', check.name),
      expected: narrow.get(check)?.definition ?? null,
      found: check.definition,
      treatment: 'REFUSE',
      statements: [`ALTER TABLE ${found.quoted} DROP CONSTRAINT ${quote(check.name)};`],
    })),
    ...others
      .filter((check) => !isNamed(missing, check))
      .map((check) => kept(found, 'check', check.name, check.definition)),
  ];
}

function compareTriggers(expected: Table, found: Table): Difference[] {
  // A function that does something else is told as a function; one of another name may do the same.
  const isSame = (wanted: Trigger, there: Trigger): boolean =>
    meaningOf(wanted.form) === meaningOf(there.form) &&
    (wanted.routine === there.routine || meaningOfBody(wanted.body) === meaningOfBody(there.body));
  const { missing, extra } = match(expected.triggers, found.triggers, isSame);
  const taken = new Set(found.triggers.map(({ name }) => name));
  return [
    ...missing.map((trigger): Difference => {
      const name = quote(freeName(trigger.name, taken));
      const namesake = extra.find((other) => other.name === trigger.name);
      return {
        ...about(found, 'trigger', trigger.name),
        expected: trigger.definition,
        found: namesake?.definition ?? null,
        treatment: 'ADD',
        statements: [`${trigger.definition.replace(/ TRIGGER \S+ /, ` TRIGGER ${name} `)};`],
      };
    }),
    ...extra
      .filter((trigger) => !isNamed(missing, trigger))
      .map((trigger) => kept(found, 'trigger', trigger.name, trigger.definition)),
  ];
}

/** Whether one of the parts has that name: then it is told together with it. */
function isNamed(parts: readonly { readonly name: string }[], { name }: { readonly name: string }): boolean {
  return parts.some((part) => part.name === name);
}

/** Pairs what means the same, each at most once. */
function match<Part>(
  expected: readonly Part[],
  found: readonly Part[],
  isSame: (wanted: Part, there: Part) => boolean,
): { pairs: [Part, Part][]; missing: Part[]; extra: Part[] } {
  const extra = [...found];
  const pairs: [Part, Part][] = [];
  const missing: Part[] = [];
  for (const wanted of expected) {
    const place = extra.findIndex((there) => isSame(wanted, there));
    const [there] = place === -1 ? [] : extra.splice(place, 1);
    if (there === undefined) missing.push(wanted);
    else pairs.push([wanted, there]);
  }
  return { pairs, missing, extra };
}

function addConstraint(
  table: Table,
  taken: readonly { readonly name: string }[],
  { name, definition }: { readonly name: string; readonly definition: string },
): string {
  const free = freeName(name, new Set(taken.map((other) => other.name)));
  return `ALTER TABLE ${table.quoted} ADD CONSTRAINT ${quoteAll([free])} ${definition};`;
}

function kept(table: Table, kind: Difference['kind'], name: string, definition: string): Difference {
  return { ...about(table, kind, name), expected: null, found: definition, treatment: 'KEEP' };
}

function about(
  table: Table,
  kind: Difference['kind'],
  name: string,
): Omit<Difference, 'expected' | 'found' | 'treatment'> {
  return { kind, name: `${table.name} ${name}`, table: table.name, ...NOTHING_TO_DO };
}
