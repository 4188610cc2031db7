import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  // Forty clubs with six strategies each; one of two rests on a recorded version. S1 wins 30 of 40 at 2.00, S6 25 of 40.
  await api.db.$executeRaw`
    INSERT INTO quantum.team_quantum_dna_v3 (team_name)
    SELECT 'Club ' || lpad(i::text, 2, '0') FROM generate_series(1, 40) AS i`;
  await api.db.$executeRaw`
    INSERT INTO quantum.quantum_strategies_v3 (team_id, strategy_name, total_bets, wins, losses, total_pnl, parameters_hash)
    SELECT team_id, 'S' || i, 40, 31 - i, 9 + i, 22 - 2 * i, CASE WHEN i % 2 = 0 THEN 'hash' END
    FROM quantum.team_quantum_dna_v3, generate_series(1, 6) AS i`;
  await api.db.$executeRaw`
    INSERT INTO strategy_versions (name, version, parameters, parameters_hash, created_at)
    SELECT 'S' || i, 1, '{}', 'hash', '2026-01-01' FROM generate_series(1, 6) AS i`;
});
afterAll(() => api.close());

interface TeamsAnswer {
  readonly teams: {
    readonly nodes: readonly {
      readonly name: string;
      readonly strategies: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly strategyName: string; readonly conviction: number }[];
      };
    }[];
  };
}

async function readTeams(first: number, args: string): Promise<TeamsAnswer['teams']['nodes']> {
  const query = `query($first: Int) {
    teams(first: $first) {
      nodes {
        name
        strategies(first: 3${args}) {
          totalCount
          nodes { strategyName marketFamily conviction team { name } version { version } }
        }
      }
    }
  }`;
  const { data, errors } = await send(api.app, query, { first });
  expect(errors).toBeUndefined();
  return (data as TeamsAnswer).teams.nodes;
}

describe.each([
  ['the best strategies', '', 6, ['S1', 'S2', 'S3']],
  ['those of conviction', ', filter: { conviction: { gte: 90 } }', 4, ['S1', 'S2', 'S3']],
  ['those without conviction', ', filter: { NOT: { conviction: { gte: 90 } } }', 2, ['S5', 'S6']],
])('a page of clubs with %s', (_what, args, totalCount, names) => {
  test('costs the same statements whatever its size', async () => {
    const small = await statementsOf(() => readTeams(2, args));
    const large = await statementsOf(() => readTeams(40, args));
    expect(large.length).toBe(small.length);
    expect(small.length).toBeLessThanOrEqual(8);
  });

  test('answers each club its own', async () => {
    const teams = await readTeams(40, args);
    expect(teams).toHaveLength(40);
    for (const { name, strategies } of teams) {
      expect({ name, ...strategies }).toMatchObject({
        name,
        totalCount,
        nodes: names.map((strategyName, index) => ({
          strategyName,
          marketFamily: 'OTHER',
          team: { name },
          version: Number(names[index]?.slice(1)) % 2 === 0 ? { version: 1 } : null,
        })),
      });
    }
  });
});

test('one list of strategies asked for twice with different conditions answers each as if alone', async () => {
  const query = `{ team(name: "Club 07") {
    sure: strategies(filter: { conviction: { gte: 90 } }) { nodes { strategyName } }
    others: strategies(filter: { conviction: { lt: 90 } }, orderBy: { field: NAME, direction: DESC }) { nodes { strategyName season } }
    all: strategies(first: 1) { totalCount nodes { wins } }
  } }`;
  const { data, errors } = await send(api.app, query);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    team: {
      sure: { nodes: ['S1', 'S2', 'S3', 'S4'].map((strategyName) => ({ strategyName })) },
      others: { nodes: ['S6', 'S5'].map((strategyName) => ({ strategyName, season: null })) },
      all: { totalCount: 6, nodes: [{ wins: 30 }] },
    },
  });
});
