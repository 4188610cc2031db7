import { afterAll, beforeAll, expect, it } from 'vitest';
import { NEW_PARENTS, REFERENCES, type Reference } from './cases/references.ts';
import { copyWith, openRefusalDatabase, type RefusalDatabase } from './support/refusal-database.ts';

let database: RefusalDatabase;
beforeAll(async () => {
  database = await openRefusalDatabase();
});
afterAll(() => database.close());

it.each(REFERENCES)('$rule refuses a row that points to nothing', async (reference) => {
  const refusal = await database.attempt(childOf(reference));
  expect({ code: refusal?.code, rule: refusal?.rule }).toEqual({ code: '23503', rule: reference.rule });
});

it.each(REFERENCES.filter(({ onDelete }) => onDelete === 'RESTRICT'))(
  '$rule keeps the row of $parent that it points to',
  async (reference) => {
    const refusal = await database.attempt(parentOf(reference), childOf(reference), deletionOf(reference));
    // PostgreSQL 18 has a code of its own for RESTRICT.
    expect(['23001', '23503']).toContain(refusal?.code);
    expect(refusal?.rule).toBe(reference.rule);
  },
);

it.each(REFERENCES.filter(({ onDelete }) => onDelete === 'CASCADE'))(
  '$rule deletes the row with that of $parent',
  async (reference) => {
    const before = [parentOf(reference), childOf(reference)];
    expect(await database.rows(...before, pointing(reference))).toHaveLength(1);
    expect(await database.rows(...before, deletionOf(reference), pointing(reference))).toEqual([]);
  },
);

it.each(REFERENCES.filter(({ onDelete }) => onDelete === 'SET NULL'))(
  '$rule lets the row outlive that of $parent, and points to nothing then',
  async (reference) => {
    const { table, column } = reference;
    const before = [parentOf(reference), childOf(reference)];
    expect(await database.rows(...before, pointing(reference))).toHaveLength(1);
    const marked = [...before, `CREATE TEMP TABLE marked AS ${pointing(reference)}`, deletionOf(reference)];
    expect(
      await database.rows(...marked, `SELECT now_is.${column} FROM ${table} now_is JOIN marked USING (id)`),
    ).toEqual([{ [column]: null }]);
  },
);

function parentOf({ parent }: Reference): string {
  return copyWith(parent, NEW_PARENTS[parent]);
}

function keyOf({ parent }: Reference): { name: string; value: string | number } {
  const [name = '', value = ''] = Object.entries<string | number | null>(NEW_PARENTS[parent])[0] ?? [];
  return { name, value: value ?? '' };
}

function childOf(reference: Reference): string {
  return copyWith(reference.table, { ...reference.change, [reference.column]: keyOf(reference).value });
}

function pointing(reference: Reference): string {
  return `SELECT * FROM ${reference.table} WHERE ${reference.column} = '${keyOf(reference).value}'`;
}

function deletionOf(reference: Reference): string {
  const { name, value } = keyOf(reference);
  return `DELETE FROM ${reference.parent} WHERE ${name} = '${value}'`;
}
