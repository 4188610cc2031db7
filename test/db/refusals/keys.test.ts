import { afterAll, beforeAll, expect, it } from 'vitest';
import { REQUIRED_COLUMNS } from './cases/required-columns.ts';
import { UNIQUE_KEYS } from './cases/unique-keys.ts';
import { copyWith, openRefusalDatabase, type RefusalDatabase } from './support/refusal-database.ts';
import { primaryKeyOf } from './support/primary-key-of.ts';
import { casesOf } from './support/rule-cases.ts';

let database: RefusalDatabase;
beforeAll(async () => {
  database = await openRefusalDatabase();
});
afterAll(() => database.close());

const tables = Object.keys(REQUIRED_COLUMNS).map((table) => ({ table, rule: primaryKeyOf(table) }));

it.each(tables)('$rule refuses a row of $table that is there already', async ({ table, rule }) => {
  const refusal = await database.attempt(copyWith(table, {}));
  expect({ code: refusal?.code, rule: refusal?.rule }).toEqual({ code: '23505', rule });
});

it.each(casesOf(UNIQUE_KEYS))(
  '$rule refuses a second row of $table with the same key',
  async ({ table, rule, changes }) => {
    for (const change of changes) {
      const refusal = await database.attempt(copyWith(table, change));
      expect({ change, code: refusal?.code, rule: refusal?.rule }).toEqual({ change, code: '23505', rule });
    }
  },
);

it.each(Object.entries(REQUIRED_COLUMNS))('%s takes no null in %s', async (table, columns) => {
  for (const column of columns.split(' ')) {
    const refusal = await database.attempt(copyWith(table, { [column]: null }));
    expect({ code: refusal?.code, column: refusal?.column }).toEqual({ code: '23502', column });
  }
});
