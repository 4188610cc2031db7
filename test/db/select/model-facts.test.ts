import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTwoClients, type TwoClients } from './support/two-clients.ts';

let clients: TwoClients;
let catalogue: pg.Client;

beforeAll(async () => {
  clients = await openTwoClients();
  catalogue = new pg.Client(clients.url);
  await catalogue.connect();
});
afterAll(async () => {
  await catalogue.end();
  await clients.close();
});

async function textsOf(query: string): Promise<string[]> {
  return (await catalogue.query<{ text: string }>(query)).rows.map(({ text }) => text).toSorted();
}

test('the models have the tables and columns of the database, and leave none to Prisma', async () => {
  const found = [...clients.models.values()].flatMap(({ table, columns, hasMore }) => [
    ...[...columns.values()].map(({ sql }) => `${table}.${sql}`.replaceAll('"', '')),
    ...(hasMore ? [`${table} has more`] : []),
  ]);
  const tables = [...clients.models.values()].map(({ table }) => `'${table.replaceAll('"', '')}'`);
  expect(found.toSorted()).toEqual(
    await textsOf(
      `SELECT concat_ws('.', table_schema, table_name, column_name) AS text FROM information_schema.columns
       WHERE concat_ws('.', table_schema, table_name) IN (${tables.join(', ')}) AND is_generated = 'NEVER'`,
    ),
  );
});

test('the values of enums are called what they are called in the database', async () => {
  const found = [...clients.models.values()].flatMap(({ columns }) =>
    [...columns.values()].flatMap(({ values }) => (values ? [[...values].join()] : [])),
  );
  const known = await textsOf(
    `SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) AS text FROM pg_enum GROUP BY enumtypid`,
  );
  expect(found.filter((values) => !known.includes(values))).toEqual([]);
  expect(found.length).toBeGreaterThan(10);
});

test('related rows are found by the foreign keys of the database', async () => {
  const found = [...clients.models.values()].flatMap((model) =>
    [...model.relations.values()].flatMap(({ isOwner, keys, model: other }) => {
      const table = clients.models.get(other)?.table ?? '';
      const [from, to] = isOwner ? [model.table, table] : [table, model.table];
      const columns = keys.map((key) => (isOwner ? [key.own, key.other] : [key.other, key.own]));
      return `${from} ${columns.map(([own]) => own).join()} ${to} ${columns.map(([, id]) => id).join()}`;
    }),
  );
  const names = (side: string, numbers: string): string =>
    `(SELECT string_agg(format('"%s"', attname), ',' ORDER BY at) FROM unnest(${numbers}) WITH ORDINALITY AS n(number, at)
      JOIN pg_attribute ON attrelid = ${side} AND attnum = number)`;
  const table = (side: string): string =>
    `(SELECT format('"%s"."%s"', relnamespace::regnamespace::text, relname) FROM pg_class WHERE oid = ${side})`;
  const known = await textsOf(
    `SELECT concat_ws(' ', ${table('conrelid')}, ${names('conrelid', 'conkey')}, ${table('confrelid')}, ${names('confrelid', 'confkey')}) AS text
     FROM pg_constraint WHERE contype = 'f'`,
  );
  expect(found.filter((link) => !known.includes(link))).toEqual([]);
  expect(found.length).toBeGreaterThan(50);
});
