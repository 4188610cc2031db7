import pg from 'pg';
import { z } from 'zod';
import type { Catalogue, Check, Table } from './catalogue.ts';
import { admittedValues } from './meaning.ts';
import { quote } from './quote.ts';

/** Checks that refuse a value of the contract, with the check that admits it. */
export type NarrowChecks = ReadonlyMap<Check, Check>;

const admitted = z.tuple([z.object({ isAdmitted: z.boolean().nullable() })]);

/**
 * Asks every check that stands on the column of an enumeration alone, however it is written, what it says to each value of the
 * contract. One that depends on other columns as well is the owner's rule about rows, not about values. To be called in a
 * transaction.
 */
export async function findNarrowChecks(
  client: pg.Client,
  expected: Catalogue,
  found: Catalogue,
): Promise<NarrowChecks> {
  const narrow = new Map<Check, Check>();
  for (const { name, checks } of expected.tables.values()) {
    const table = found.tables.get(name);
    if (table?.isTable !== true) continue;
    for (const wanted of checks) {
      const enumeration = admittedValues(wanted.expression);
      if (enumeration === null) continue;
      for (const check of onColumn(table, enumeration.subject)) {
        for (const value of enumeration.values)
          if (!(await admits(client, check, enumeration.subject, value))) narrow.set(check, wanted);
      }
    }
  }
  return narrow;
}

function onColumn(table: Table, column: string): Check[] {
  return table.checks.filter(
    ({ columns }) => columns.length === 1 && quote(columns[0] ?? '') === quoted(column),
  );
}

function quoted(subject: string): string {
  return subject.startsWith('"') ? subject : quote(subject);
}

/** As a check does: what is unknown is admitted. What cannot even be asked of a text would fail when it is written, too. */
async function admits(client: pg.Client, check: Check, subject: string, value: string): Promise<boolean> {
  await client.query('SAVEPOINT asked');
  try {
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT (${check.expression}) AS "isAdmitted" FROM (SELECT ${value}::text AS ${quoted(subject)}) own`,
    );
    return admitted.parse(rows)[0].isAdmitted ?? true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return false;
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT asked');
  }
}
