import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '../../../src/db/generated/client.ts';
import { columnList, unnest } from '../../../src/db/unnest.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

let client: TestClient;
beforeAll(async () => (client = await openTestClient()));
afterAll(() => client.close());

interface Row {
  readonly id: number;
  readonly big: bigint;
  readonly price: number | null;
  readonly name: string | null;
  readonly isNew: boolean;
  readonly at: string;
}

const read = (rows: readonly Row[]): Promise<unknown[]> =>
  client.db.$queryRaw`
    SELECT * FROM ${unnest<Row>(
      'r',
      {
        id: ['int', ({ id }) => id],
        big: ['bigint', ({ big }) => big],
        price: ['float8', ({ price }) => price],
        name: ['text', ({ name }) => name],
        is_new: ['bool', ({ isNew }) => isNew],
        at: ['timestamptz', ({ at }) => at],
      },
      rows,
    )} ORDER BY id`;

describe('rows of a bulk statement', () => {
  const row: Row = {
    id: 1,
    big: 9_007_199_254_740_993n,
    price: 1.95,
    name: 'a',
    isNew: true,
    at: '2026-05-15T06:00:00.123Z',
  };

  test('arrive as they were given, nulls included', async () => {
    expect(await read([row, { ...row, id: 2, price: null, name: null, isNew: false }])).toEqual([
      { id: 1, big: 9_007_199_254_740_993n, price: 1.95, name: 'a', is_new: true, at: new Date(row.at) },
      { id: 2, big: 9_007_199_254_740_993n, price: null, name: null, is_new: false, at: new Date(row.at) },
    ]);
  });

  test('may be none', async () => {
    expect(await read([])).toEqual([]);
  });

  test('may be many', async () => {
    expect(await read(Array.from({ length: 100_000 }, (_, id) => ({ ...row, id })))).toHaveLength(100_000);
  });

  test('hold any text, whatever it means to an array, to SQL or to a date', async () => {
    const texts = [
      'NULL',
      'null',
      '',
      ' ',
      '"',
      '\\',
      '{}',
      '{a,b}',
      ',',
      "'; --",
      '$1',
      '2026-05-15',
      '1',
      'true',
      '\u001f',
      'é’😀',
    ];
    const rows = texts.map((name, id) => ({ ...row, id, name }));
    expect(await read(rows)).toMatchObject(rows.map(({ id, name }) => ({ id, name })));
  });

  test('hold any text that PostgreSQL can hold', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((one) => !one.includes('\0'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const rows = texts.map((name, id) => ({ ...row, id, name }));
        expect(await read(rows)).toMatchObject(rows.map(({ name }) => ({ name })));
      }),
      { numRuns: 50 },
    );
  });
});

test('the columns of a bulk statement are listed in their order', () => {
  const sql = unnest('r', { b: ['text', (one: string) => one], a: ['int', () => 1] }, ['x']);
  expect(columnList({ b: ['text', () => ''], a: ['int', () => 1] })).toBe('b, a');
  expect(sql).toEqual(Prisma.sql`unnest(${['x']}::text[],${[1]}::int[]) AS r(b, a)`);
});
