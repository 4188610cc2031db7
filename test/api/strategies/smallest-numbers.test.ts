import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startRankingWorld, type RankingWorld } from './support/ranking-world.ts';

let world: RankingWorld;

beforeAll(async () => {
  world = await startRankingWorld();
});
beforeEach(() => world.api.db.strategy.deleteMany());
afterAll(() => world.api.close());

// One such row would otherwise end every query of the ranking and of convictions, whomever it asks for.
test.each([
  'total_pnl = 5e-324',
  'total_pnl = null, profit = 5e-324',
  'total_pnl = null, profit = null, roi = -5e-324',
  'avg_clv = 5e-324',
])('a row with %s is answered, and others beside it', async (assignment) => {
  await world.result(0, 'X', [20, 40, 0]);
  await world.result(1, 'Y', [20, 40, 2]);
  await world.api.db.$executeRawUnsafe(
    `UPDATE quantum.quantum_strategies_v3 SET ${assignment.replaceAll('5e-324', "'5e-324'::float8")} WHERE strategy_name = 'X'`,
  );
  expect(await world.only('X')).toMatchObject({ settledBets: 40, totalPnlUnits: 0 });
  expect(await world.only('Y')).toMatchObject({ settledBets: 40, totalPnlUnits: 2 });
});

test.each([
  '{"clv_by_benchmark": {"PS": {"bets": 10, "avg_clv": 1e-400}}}',
  '{"turnover_units": 1e-400, "return_squares": 1e-400}',
])('a row with %s is answered, and others beside it', async (document) => {
  await world.result(0, 'X', [20, 40, 2]);
  await world.result(1, 'Y', [20, 40, 2]);
  await world.api.db.$executeRaw`
    UPDATE quantum.quantum_strategies_v3 SET performance_by_context = ${document}::text::jsonb WHERE strategy_name = 'X'`;
  expect(await world.only('X')).toMatchObject({ settledBets: 40, totalPnlUnits: 2 });
  expect(await world.only('Y')).toMatchObject({ settledBets: 40, totalPnlUnits: 2 });
});

test('a row of more bets than there can be is not counted', async () => {
  await world.result(0, 'X', [2_147_483_647, 2_147_483_647, 1], { losses: 2_147_483_647, totalBets: null });
  expect(await world.only('X')).toMatchObject({ settledBets: 0, wins: 0, tier: null });
});
