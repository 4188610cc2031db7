import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestedLeague } from './support/tested-league.ts';
import { clearEvaluations } from './support/tested-library.ts';

const { client, season, asOf, earlier, evaluate, allRows, allTeams } = await openTestedLeague();
afterAll(() => client.close());

describe('what came from elsewhere', () => {
  beforeEach(() => clearEvaluations(client.db));

  test('stays where it is, when no computation replaces it', async () => {
    const [team] = await allTeams();
    const row = await client.db.strategy.create({
      data: {
        teamId: team?.teamId ?? 0,
        strategyName: 'HOME_VALUE',
        season,
        isBestStrategy: true,
        strategyRank: 1,
        totalPnl: 12,
      },
    });
    await evaluate();
    expect(await client.db.strategy.findUniqueOrThrow({ where: { strategyId: row.strategyId } })).toEqual(
      row,
    );
  });

  test('goes into the history as imported before a computation replaces it, once', async () => {
    await evaluate();
    const [first] = await allRows();
    const strategyId = first?.strategyId ?? 0;
    await client.db.strategy.update({
      where: { strategyId },
      data: { totalPnl: 71.25, source: 'elsewhere' },
    });
    const changed = await client.db.strategy.findUniqueOrThrow({ where: { strategyId } });
    for (let time = 0; time < 2; time += 1) await evaluate();
    const again = await client.db.strategy.findUniqueOrThrow({ where: { strategyId } });
    expect({ ...again, updatedAt: null }).toEqual({ ...first, updatedAt: null });
    const kept = await client.db.strategyRecord.findMany({ where: { origin: 'IMPORTED' } });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      teamId: first?.teamId,
      strategyName: first?.strategyName,
      values: { total_pnl: 71.25, source: 'elsewhere', total_bets: first?.totalBets },
    });
    // The history rounds to milliseconds.
    expect(Math.abs((kept[0]?.asOf.getTime() ?? 0) - changed.updatedAt.getTime())).toBeLessThanOrEqual(1);
  });

  test('totals of a club go into the history as imported before they are replaced, once', async () => {
    const [team] = await client.db.team.findMany({ where: { homeMatches: { some: { season } } }, take: 1 });
    const teamId = team?.teamId ?? 0;
    await client.db.team.update({
      where: { teamId },
      data: { totalBets: 321, bestStrategy: 'MONTE_CARLO_PURE' },
    });
    for (const at of [earlier, asOf, asOf]) await evaluate(at);
    const kept = await client.db.teamTotalsRecord.findMany({ where: { origin: 'IMPORTED' } });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      teamId,
      values: { total_bets: 321, best_strategy: 'MONTE_CARLO_PURE', roi: null },
    });
    const now = await client.db.team.findUniqueOrThrow({ where: { teamId } });
    expect(now.totalBets).not.toBe(321);
  });

  test('rows that an earlier library made keep their results, and lose their rank', async () => {
    await evaluate(earlier);
    const [first] = await allRows();
    const old = await client.db.strategy.create({
      data: {
        teamId: first?.teamId ?? 0,
        strategyName: 'GIVEN_UP',
        parametersHash: 'old',
        source: 'BACKTEST',
        isBestStrategy: true,
        strategyRank: 1,
        totalPnl: 3,
        season,
      },
    });
    await evaluate(asOf);
    const now = await client.db.strategy.findUniqueOrThrow({ where: { strategyId: old.strategyId } });
    expect(now).toMatchObject({ totalPnl: 3, isBestStrategy: false, strategyRank: null });
  });
});
