import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  recordStrategyVersion,
  type RecordedStrategyVersion,
} from '../../../src/modules/strategies/actions/record-strategy-version.ts';
import { canonicalHash } from '../../../src/shared/canonical-hash.ts';
import { StrategyVersionsDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() =>
  api.db.$transaction([
    api.db.$executeRaw`ALTER TABLE strategy_versions DISABLE TRIGGER append_only`,
    api.db.$executeRaw`DELETE FROM strategy_versions`,
    api.db.$executeRaw`ALTER TABLE strategy_versions ENABLE TRIGGER append_only`,
  ]),
);
afterAll(() => api.close());

const record = (
  name: string,
  parameters: unknown,
  description: string | null = null,
): Promise<RecordedStrategyVersion> =>
  api.db.$transaction((tx) => recordStrategyVersion(tx, { name, parameters, description, at: NOW }));

test('versions count from 1 within a name', async () => {
  const versions = [
    await record('OVER_25', { minEdge: 0.02 }),
    await record('OVER_25', { minEdge: 0.03 }),
    await record('UNDER_25', { minEdge: 0.02 }),
  ];
  expect(versions.map(({ version, isNew }) => [version, isNew])).toEqual([
    [1, true],
    [2, true],
    [1, true],
  ]);
});

test('known parameters are the version that is recorded, whatever the order of their keys', async () => {
  const first = await record('OVER_25', { minEdge: 0.02, line: 2.5 }, 'First');
  await record('OVER_25', { minEdge: 0.03, line: 2.5 });
  const again = await record('OVER_25', { line: 2.5, minEdge: 0.02 }, 'Again');
  expect(again).toEqual({ ...first, isNew: false });
  const { strategyVersions } = await execute(api.app, StrategyVersionsDocument, {
    filter: { name: { eq: 'OVER_25' } },
    orderBy: { field: 'VERSION', direction: 'ASC' },
  });
  expect(strategyVersions).toEqual({
    totalCount: 2,
    nodes: [
      {
        id: Buffer.from(`StrategyVersion:${first.id}`).toString('base64url'),
        name: 'OVER_25',
        version: 1,
        parameters: { line: 2.5, minEdge: 0.02 },
        parametersHash: canonicalHash({ minEdge: 0.02, line: 2.5 }),
        description: 'First',
        createdAt: NOW.toISOString(),
      },
      expect.objectContaining({ version: 2, description: null }),
    ],
  });
});

test('calls at once get numbers without a gap, and equal parameters one version', async () => {
  const recorded = await Promise.all(
    Array.from({ length: 12 }, (_, index) => record('RACE', { edge: index % 4 })),
  );
  expect(
    recorded
      .filter(({ isNew }) => isNew)
      .map(({ version }) => version)
      .sort(),
  ).toEqual([1, 2, 3, 4]);
  const byHash = Map.groupBy(recorded, ({ parametersHash }) => parametersHash);
  expect([...byHash.values()].map((same) => new Set(same.map(({ version }) => version)).size)).toEqual([
    1, 1, 1, 1,
  ]);
});

test.each<[string, string, unknown, string]>([
  ['an empty name', ' ', {}, 'name'],
  ['parameters that are no object', 'X', [1], 'parameters'],
  ['a number that JSON has not', 'X', { a: [1, Number.NaN] }, 'parameters.a[1]'],
  ['a whole number beyond 2^53', 'X', { a: 2 ** 60 }, 'parameters.a'],
])('%s is refused with the path, and nothing is stored', async (_what, name, parameters, path) => {
  await expect(record(name, parameters)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', path });
  expect(await api.db.strategyVersion.count()).toBe(0);
});

test('a version is never changed or removed', async () => {
  await record('OVER_25', {});
  await expect(api.db.strategyVersion.updateMany({ data: { version: 2 } })).rejects.toThrow(/append-only/i);
  await expect(api.db.strategyVersion.deleteMany()).rejects.toThrow(/append-only/i);
});
