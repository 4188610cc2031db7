import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Prisma } from '../../../src/db/generated/client.ts';
import { StrategyRowDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startRankingWorld, type RankingWorld } from './support/ranking-world.ts';

type Row = Partial<Prisma.StrategyUncheckedCreateInput>;

let world: RankingWorld;

beforeAll(async () => {
  world = await startRankingWorld();
});
beforeEach(() => world.api.db.strategy.deleteMany());
afterAll(() => world.api.close());

async function boundOfRow() {
  const { strategies } = await execute(world.api.app, StrategyRowDocument, {});
  return strategies.nodes[0]?.yieldLowerBoundPct;
}

test.each<[string, Row]>([
  ['a profit without a win', { wins: 0, losses: 40, totalPnl: 3 }],
  ['a loss of more than all stakes', { totalPnl: -41 }],
  ['winners that brought back less than their stakes', { wins: 30, losses: 10, totalPnl: -11 }],
  ['more bets settled than there were', { totalBets: 39, wins: 30, losses: 10 }],
  ['a profit that no price brings', { totalPnl: 50_000 }],
  ['more wins than bets', { wins: 41, losses: null }],
])('a row with %s counts nowhere', async (_what, row) => {
  await world.result(0, 'X', [30, 40, 20], row);
  expect(await boundOfRow()).toBeNull();
  expect(await world.only('X')).toMatchObject({ teams: 0, settledBets: 0, totalPnlUnits: 0, tier: null });
});

test.each([
  ['a win brought back its stake and no more', 30, -10],
  ['all was lost', 0, -40],
])('a row counts where %s', async (_what, wins, pnl) => {
  await world.result(0, 'X', [wins, 40, pnl]);
  expect(await boundOfRow()).toEqual(expect.any(Number));
  expect(await world.only('X')).toMatchObject({ teams: 1, settledBets: 40, wins });
});

test.each([0.001, 5])(
  'a stored turnover of %d units, on which the profit cannot be, is passed over',
  async (turnover) => {
    const pnl = turnover < 1 ? 20 : -10;
    await world.result(0, 'X', [30, 40, pnl], { performanceByContext: { turnover_units: turnover } });
    expect(await world.only('X')).toMatchObject({ turnoverUnits: 40, totalPnlUnits: pnl });
  },
);

test('stakes that differ can bring winners less than one unit each', async () => {
  // 30 wins of 0.10 units and 10 losses of 5: 53 units staked, 57 % of it lost while three of four bets won.
  await world.result(0, 'X', [30, 40, -47], { performanceByContext: { turnover_units: 53 } });
  expect(await world.only('X')).toMatchObject({ teams: 1, turnoverUnits: 53, totalPnlUnits: -47 });
});

describe('wins that are not stored', () => {
  const without = { wins: null, losses: null };

  test.each([
    ['the rate to one decimal', 61.5, 8],
    ['the rate in whole per cent', 62, 8],
    ['a rate of nothing', 0, 0],
  ])('follow from %s and all bets', async (_what, winRate, wins) => {
    // 8 of 13 = 61.54 %
    await world.result(0, 'X', [0, 13, wins === 0 ? -13 : 1.8], { ...without, winRate });
    expect(await world.only('X')).toMatchObject({ teams: 1, settledBets: 13, wins });
  });

  test.each([
    ['no number of wins gives', 65],
    ['may be a share', 0.615],
    ['is no number', Number.NaN],
    ['is above 100', 120],
  ])('are not guessed from a rate that %s', async (_what, winRate) => {
    await world.result(0, 'X', [0, 13, 1.8], { ...without, winRate });
    expect(await boundOfRow()).toBeNull();
    expect(await world.only('X')).toMatchObject({ teams: 0, settledBets: 0 });
  });
});
