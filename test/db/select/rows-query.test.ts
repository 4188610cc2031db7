import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RowsQuery } from '../../../src/db/select/rows-query.ts';
import type { TextRow } from '../../../src/db/select/text-rows.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let client: pg.Client;

const LIMIT_MS = 60_000;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url, query_timeout: LIMIT_MS });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

function rowsOf(text: string, name = '', values: (string | null)[] = []): Promise<readonly TextRow[]> {
  return new Promise((resolve, reject) => {
    const query: RowsQuery = new RowsQuery(text, name, values, (failure) =>
      failure ? reject(failure) : resolve(query.rows),
    );
    client.query(query);
  });
}

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

describe('a statement whose rows are taken as they come', () => {
  test('answers them, and leaves no timer behind', async () => {
    const before = timers();
    expect(await rowsOf('SELECT $1::text, NULL, 1.50', '', ['a'])).toEqual([['a', null, '1.50']]);
    expect(timers()).toBe(before);
  });

  test('has none when there is nothing to run', async () => {
    expect(await rowsOf('')).toEqual([]);
  });

  test('fails as a whole when one of its rows does, and the connection goes on', async () => {
    const text = 'SELECT 1 / (3 - n) FROM generate_series(1, 5) n';
    await expect(rowsOf(text, 'divides')).rejects.toMatchObject({ code: '22012' });
    await expect(rowsOf(text, 'divides')).rejects.toMatchObject({ code: '22012' });
    expect(await rowsOf('SELECT 1')).toEqual([['1']]);
  });

  test('is made anew after its text was refused', async () => {
    await expect(rowsOf('SELECT * FROM soon', 'soon')).rejects.toMatchObject({ code: '42P01' });
    await client.query('CREATE TABLE soon AS SELECT 7 AS n');
    expect(await rowsOf('SELECT * FROM soon', 'soon')).toEqual([['7']]);
    expect(await rowsOf('SELECT * FROM soon', 'soon')).toEqual([['7']]);
  });
});
