import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { refusedAfter } from './support/refused-after.ts';
import { createSmallLegacyWorld } from './support/small-legacy-world.ts';

let api: TestApi;

const refusalAfter = (...statements: string[]) => refusedAfter(api, ...statements);

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => createSmallLegacyWorld(api.db));
afterAll(() => api.close());

describe('what the database cannot hold is refused, with the table', () => {
  test('a row that only the database finds wrong, by its table', async () => {
    await api.db.$executeRawUnsafe(
      'ALTER TABLE quantum.quantum_strategies_v3 ADD CONSTRAINT later CHECK (length(strategy_name) < 100)',
    );
    const answer = await refusalAfter(
      `UPDATE quantum.team_strategies SET strategy_name = repeat('x', 200) WHERE id = 1`,
    );
    await api.db.$executeRawUnsafe('ALTER TABLE quantum.quantum_strategies_v3 DROP CONSTRAINT later');
    expect(answer).toMatchObject({
      __typename: 'LegacyRowsRefusedError',
      rowFaults: [{ table: 'team_strategies', row: '?' }],
    });
    expect(JSON.stringify(answer)).toContain('constraint \\"later');
  });

  test('a tag that is too long for an index', async () => {
    const tag = `(SELECT array_agg(string_agg) FROM (SELECT string_agg(md5(n::text), '') FROM generate_series(1, 300) n) s)`;
    const answer = await refusalAfter(
      'ALTER TABLE quantum.team_profiles ADD narrative_fingerprint_tags text[]',
      `UPDATE quantum.team_profiles SET narrative_fingerprint_tags = ${tag} WHERE team_id = 10`,
    );
    expect(answer).toMatchObject({
      rowFaults: [{ table: 'team_profiles', row: '?' }],
    });
    expect(JSON.stringify(answer)).toContain('maximum size is 8191');
  });

  test('names that are too long for an index', async () => {
    const long = `(SELECT string_agg(md5(n::text), '') FROM generate_series(1, 300) n)`;
    const strategy = await refusalAfter(
      `UPDATE quantum.team_strategies SET strategy_name = ${long} WHERE id = 1`,
    );
    const rule = 'is too long: an index takes 2600 bytes of UTF-8';
    expect(strategy).toMatchObject({
      faultCount: 1,
      rowFaults: [
        {
          table: 'team_strategies',
          row: '1',
          column: 'strategy_name',
          rule: `${rule} with the hash and the season`,
        },
      ],
    });
    const team = await refusalAfter(
      `UPDATE quantum.team_profiles SET team_name = ${long} WHERE team_id = 12`,
    );
    expect(JSON.stringify(team)).toContain(rule);
  });
});

describe('trouble with the database is told with what to do about it, and nothing is changed', () => {
  const failWith = (code: string): string[] => [
    `CREATE OR REPLACE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS
       $$BEGIN RAISE EXCEPTION 'as the database says it' USING ERRCODE = '${code}'; END$$`,
    `CREATE OR REPLACE TRIGGER fail BEFORE INSERT ON quantum.quantum_strategies_v3
       FOR EACH ROW EXECUTE FUNCTION public.fail()`,
  ];

  test.each([
    ['57014', 'LIMIT_EXCEEDED', 'STATEMENT_TIMEOUT_MS'],
    ['40001', 'CONFLICT', 'try again'],
    ['40P01', 'CONFLICT', 'try again'],
  ])('%s as %s', async (state, code, advice) => {
    for (const statement of failWith(state)) await api.db.$executeRawUnsafe(statement);
    const answer = await send(api.app, 'mutation { migrateLegacy(input: {}) { __typename } }');
    await api.db.$executeRawUnsafe('DROP TRIGGER fail ON quantum.quantum_strategies_v3');
    expect(answer).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(answer.errors?.[0]?.message).toContain(advice);
    expect([await api.db.team.count(), await api.db.legacyMigration.count()]).toEqual([0, 0]);
  });
});
