import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { plansOf } from '../graphql/support/plans-of.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.$executeRaw`
    INSERT INTO quantum.team_quantum_dna_v3 (team_id, team_name) SELECT i, 'Club ' || i FROM generate_series(1, 120) AS i`;
  await api.db.$executeRaw`
    INSERT INTO quantum.quantum_friction_matrix_v3 (team_home_id, team_away_id, friction_score)
    SELECT least(a, b), greatest(a, b), CASE WHEN (a * b) % 10 = 0 THEN NULL ELSE (a * b) % 97 END
    FROM generate_series(1, 120) AS a, generate_series(1, 120) AS b WHERE (a < b) AND (a + b) % 2 = 0
    UNION ALL
    SELECT greatest(a, b), least(a, b), (a * b) % 89
    FROM generate_series(1, 120) AS a, generate_series(1, 120) AS b WHERE a < b AND (a + b) % 2 = 1`;
  await api.db.$executeRaw`
    INSERT INTO quantum.quantum_strategies_v3 (team_id, strategy_name, total_pnl)
    SELECT team, 'S' || n, CASE WHEN n % 10 = 0 THEN NULL ELSE (team * n) % 83 END
    FROM generate_series(1, 120) AS team, generate_series(1, 100) AS n`;
  await api.db.$executeRaw`ANALYZE`;
});
afterAll(() => api.close());

test.each([
  [
    'frictions',
    '{ frictions(first: 5) { nodes { databaseId } } }',
    ['quantum_friction_matrix_v3_score_order_idx'],
  ],
  [
    'frictions from their end',
    '{ frictions(last: 5) { nodes { databaseId } } }',
    ['quantum_friction_matrix_v3_score_order_idx'],
  ],
  [
    'the frictions of clubs',
    '{ teams(first: 5) { nodes { frictions(first: 3) { nodes { databaseId } } } } }',
    ['quantum_friction_matrix_v3_home_score_order_idx', 'quantum_friction_matrix_v3_away_score_order_idx'],
  ],
  [
    'strategies',
    '{ strategies(first: 5) { nodes { databaseId } } }',
    ['quantum_strategies_v3_pnl_order_idx'],
  ],
  [
    'the strategies of clubs',
    '{ teams(first: 5) { nodes { strategies(first: 3) { nodes { databaseId } } } } }',
    ['quantum_strategies_v3_team_pnl_order_idx'],
  ],
])(
  'a page of %s in the usual order is read from an index, and nothing is sorted for it',
  async (_what, query, indexes) => {
    const plans = await plansOf(() => send(api.app, query));
    expect(plans).toHaveLength(1);
    for (const index of indexes) expect(plans[0]).toContain(index);
    // A merge of two lists in order names a sort key as well.
    expect(plans[0]).not.toMatch(/Sort {2}\(.*\n\s+Sort Key: .*(friction_score|total_pnl)/);
  },
);
