import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { plansOf } from '../graphql/support/plans-of.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.$executeRaw`
    INSERT INTO quantum.team_quantum_dna_v3 (team_name, market_dna, luck_dna)
    SELECT 'Club ' || n,
           jsonb_build_object('empirical_profile', jsonb_build_object('avg_edge', n / 2000.0, 'avg_clv', n / 2000.0), 'other', repeat(md5(n::text), 20)),
           jsonb_build_object('z_score', n / 2000.0)
    FROM generate_series(1, 2000) n`;
  await api.db.$executeRaw`ANALYZE quantum.team_quantum_dna_v3`;
});
afterAll(() => api.close());

/** How the database carries out the statement that a filter becomes. */
async function planOf(filter: object): Promise<string | undefined> {
  const query = 'query($filter: TeamFilter) { teams(filter: $filter) { nodes { name } } }';
  const [plan] = await plansOf(async () => {
    const { data, errors } = await send(api.app, query, { filter });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ teams: { nodes: { length: 10 } } });
  });
  return plan;
}

test.each([
  ['market.empiricalProfile.avgEdge', 'team_quantum_dna_v3_market_avg_edge_idx'],
  ['market.empiricalProfile.avgClv', 'team_quantum_dna_v3_market_avg_clv_idx'],
  ['luck.zScore', 'team_quantum_dna_v3_luck_z_score_idx'],
])('few clubs by %s are found through the index', async (path, index) => {
  const plan = await planOf({ dna: [{ path, gt: 0.995 }] });
  expect(plan).toContain(index);
});

test('what an imported vector holds in the place of an indexed number may be of any length', async () => {
  const long = {
    empirical_profile: { avg_edge: Array.from({ length: 5000 }, (_, index) => `long ${index}`) },
  };
  await api.db.team.create({ data: { teamName: 'Odd', marketDna: long } });
  const { data } = await send(
    api.app,
    '{ team(name: "Odd") { dna { market { empiricalProfile { avgEdge } } } } }',
  );
  expect(data).toEqual({ team: { dna: { market: { empiricalProfile: { avgEdge: null } } } } });
});
