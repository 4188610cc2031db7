import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type LiveApi, startLiveApi } from '../live/support/live-api.ts';
import { HOSTILE_CASES } from './cases/hostile-cases.ts';
import { asked } from './support/hostile-case.ts';
import { playCase } from './support/play-case.ts';

let database: TestDatabase;
let api: LiveApi;
let origin: string;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url);
  ({ origin } = new URL(api.url));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const LEGITIMATE = asked('a legitimate query', () => '{ teams(first: 1) { totalCount } }', null);

describe.each(Object.entries(HOSTILE_CASES))('a hostile %s', (_where, cases) => {
  test.each(cases)('is refused with a code, and the next query is answered: $name', async (one) => {
    const { status, code } = await playCase(origin, one);
    const { statuses, codes } = one.expected;
    expect([status, code]).toEqual([
      statuses.length === 0 ? null : expect.toBeOneOf([...statuses]),
      codes.length === 0 ? null : expect.toBeOneOf([...codes]),
    ]);
    expect(await playCase(origin, LEGITIMATE)).toMatchObject({ status: 200, code: null });
  });
});

test('there are at least 60 of them', () => {
  expect(Object.values(HOSTILE_CASES).flat().length).toBeGreaterThanOrEqual(60);
});

test('none of them has left anything on the prototype of objects', () => {
  expect(Reflect.has({}, 'polluted')).toBe(false);
});
