import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsInArray } from '../../../src/db/select/rows-in-array.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What the server writes for rows of texts. */
async function written(rows: readonly (readonly (string | null)[])[]): Promise<string> {
  const { rows: answer } = await client.query<{ text: string }>(
    `SELECT array_agg(r ORDER BY n)::text AS text FROM (
       SELECT n, (SELECT array_agg(value ORDER BY at) FROM json_array_elements_text(row) WITH ORDINALITY AS v(value, at)) AS r
       FROM json_array_elements($1::json) WITH ORDINALITY AS rows(row, n)) s`,
    [JSON.stringify(rows)],
  );
  return answer[0]?.text ?? '';
}

describe('the rows of an array of arrays', () => {
  test('are what the server was given, whatever the texts', async () => {
    const value = fc.oneof(
      fc.constantFrom(null, '', 'NULL', 'null', '{', '}', '},{', ',', '"', '\\', ' ', '\n', '1.50', 'true'),
      fc.string().filter((text) => !text.includes('\0')),
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    );
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        expect(rowsInArray(await written(given))).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['{{"a', '{{"a",b', '{{"a\\'])('that do not end are refused: %s', (text) => {
    expect(() => rowsInArray(text)).toThrow('not balanced');
  });
});
