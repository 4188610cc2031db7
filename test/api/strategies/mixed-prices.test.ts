import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StoredPerformance } from '../../../src/modules/strategies/domain/stored-performance.ts';
import { StrategyRowDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startRankingWorld, type RankingWorld } from './support/ranking-world.ts';

let world: RankingWorld;

beforeAll(async () => {
  world = await startRankingWorld();
});
beforeEach(() => world.api.db.strategy.deleteMany());
afterAll(() => world.api.close());

const telling = (return_squares: number) => ({
  performanceByContext: { return_squares } satisfies StoredPerformance,
});

/** The bound of the row that was stored, and that of the ranking over its one club. */
async function bothBounds() {
  const { strategies } = await execute(world.api.app, StrategyRowDocument, {});
  const [rank] = await world.ranking();
  return { row: strategies.nodes[0]?.yieldLowerBoundPct, ranking: rank?.yieldLowerBoundPct };
}

// 40 bets, 16 won at 1.25 and 5 at 5.00: they brought 20 + 25 = 45 units, squared 16 x 1.5625 + 5 x 25 = 150; yield 12.5 %, price
// 45 / 21 = 2.1429. p = (21 + 1.3528) / 42.7055 = 0.52342; centre 2.1429 x 0.52342 - 1 = 0.12162.
test('a row that tells the squares of its returns has the bound of bets at mixed prices, worked by hand', async () => {
  await world.result(0, 'X', [21, 40, 5], telling(150));
  // Variance (150 / 40 - 1.125²) x 40 / 39 = 2.54808; 0.12162 - 1.64485 x sqrt(2.54808 / 40) = 0.12162 - 0.41515
  const { row, ranking } = await bothBounds();
  expect(row).toBeCloseTo(-29.353, 2);
  expect(ranking).toBeCloseTo(-29.353, 2);
});

test('a row that does not is taken for bets at one price, whose bound is higher', async () => {
  await world.result(0, 'X', [21, 40, 5]);
  // 0.12162 - 1.64485 x 2.1429 x sqrt(0.52342 x 0.47658 / 42.7055) = 0.12162 - 0.26939
  const { row, ranking } = await bothBounds();
  expect(row).toBeCloseTo(-14.777, 2);
  expect(ranking).toBeCloseTo(-14.777, 2);
});

test.each<[string, wins: number, pnl: number, squares: number]>([
  ['that all won at one price', 40, 20, 40 * 1.5 ** 2],
  ['whose squares cannot be so small', 21, 5, 3],
])('the variance is never below that of bets at one price: %s', async (_what, wins, pnl, squares) => {
  await world.result(0, 'X', [wins, 40, pnl]);
  const plain = await bothBounds();
  await world.api.db.strategy.deleteMany();
  await world.result(0, 'X', [wins, 40, pnl], telling(squares));
  expect(await bothBounds()).toEqual(plain);
});

test.each([
  ['longshots', 7, 100, 5],
  ['favourites', 80, 100, 4],
  ['bets that all won', 40, 40, 20],
])('the ranking over one club has the bound of its row: %s', async (_what, wins, bets, pnl) => {
  await world.result(0, 'X', [wins, bets, pnl]);
  const { row, ranking } = await bothBounds();
  expect(row).toEqual(expect.any(Number));
  expect(ranking).toBeCloseTo(Number(row), 10);
});

test('the ranking counts squares only where all rows tell them', async () => {
  for (const club of [0, 1]) {
    await world.result(club, 'ALL', [21, 40, 5], telling(150));
    await world.result(club, 'ONE', [21, 40, 5], club === 0 ? telling(150) : {});
    await world.result(club, 'NONE', [21, 40, 5]);
  }
  const [all, one, none] = [await world.only('ALL'), await world.only('ONE'), await world.only('NONE')];
  expect(all.yieldLowerBoundPct).toBeLessThan(none.yieldLowerBoundPct ?? Number.NaN);
  expect(one.yieldLowerBoundPct).toBe(none.yieldLowerBoundPct);
});
