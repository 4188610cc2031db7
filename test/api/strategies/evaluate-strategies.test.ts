import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { EvaluatedStrategies } from '../../../src/modules/strategies/actions/evaluate-strategies.ts';
import type { LeagueEvaluation } from '../../../src/modules/strategies/domain/backtest/evaluate-league.ts';
import { STRATEGY_LIBRARY } from '../../../src/modules/strategies/domain/library/strategy-library.ts';
import { strategiesRanking } from '../../../src/modules/strategies/reads/strategies-ranking.ts';
import { strategyMeasures } from '../../../src/modules/strategies/reads/strategy-measures.ts';
import { openTestedLeague } from './support/tested-league.ts';
import { clearEvaluations } from './support/tested-library.ts';

const { client, division, season, late, evaluate, league, allRows } = await openTestedLeague();
afterAll(() => client.close());

describe('evaluating strategies on a season', () => {
  let evaluation: LeagueEvaluation;
  let done: EvaluatedStrategies | null;

  beforeAll(async () => {
    await clearEvaluations(client.db);
    done = await evaluate(late);
    ({ evaluation } = await league(late));
  });

  test('writes a row for each club and strategy, and history alike', async () => {
    const rows = await allRows();
    expect(done).toMatchObject({ division, season, recorded: rows.length, shown: rows.length });
    expect(rows).toHaveLength((done?.teams ?? 0) * STRATEGY_LIBRARY.length);
    expect(done?.configurations).toBe(evaluation.tests.length);
    const records = await client.db.strategyRecord.findMany({ orderBy: { id: 'asc' } });
    expect(records).toHaveLength(rows.length);
    for (const row of rows) {
      const record = records.find(
        ({ teamId, strategyName }) => teamId === row.teamId && strategyName === row.strategyName,
      );
      expect(record).toMatchObject({
        origin: 'COMPUTED',
        division,
        season,
        parametersHash: row.parametersHash,
      });
      expect(record?.values).toMatchObject({
        total_bets: row.totalBets,
        total_pnl: row.totalPnl,
        avg_clv: row.avgClv,
        strategy_rank: row.strategyRank,
        performance_by_context: row.performanceByContext,
      });
    }
  });

  test('says in the rows what the bets of each club came to', async () => {
    const rows = await allRows();
    for (const { teamId, strategies } of evaluation.teams) {
      for (const { test: tested, record, rank } of strategies) {
        const row = rows.find((one) => one.teamId === teamId && one.strategyName === tested.definition.name);
        expect(row).toMatchObject({
          totalBets: record.bets,
          wins: record.wins,
          losses: record.losses,
          totalPnl: record.profitUnits,
          profit: record.profitUnits,
          strategyRank: rank,
          isBestStrategy: rank === 1,
          unluckyCount: record.unluckyLosses,
          badAnalysisCount: record.badAnalysisLosses,
          isActive: !tested.definition.isControl,
          source: 'BACKTEST',
          strategyVersion: '1',
          marketFamily: tested.definition.marketFamily,
        });
        expect(row?.roi ?? null).toEqual(record.roi === null ? null : record.roi * 100);
      }
    }
    const placed = rows.reduce((sum, { totalBets }) => sum + (totalBets ?? 0), 0);
    expect(placed).toBeGreaterThan(200);
  });

  test('ranks by the bound that the view tells of the stored rows', async () => {
    const rows = await allRows();
    const bounds = new Map(
      (await strategyMeasures(client.db, { strategyIds: rows.map(({ strategyId }) => strategyId) })).map(
        ({ strategyId, yieldBound }) => [strategyId, yieldBound],
      ),
    );
    let compared = 0;
    for (const { teamId, strategies } of evaluation.teams) {
      for (const { test: tested, yieldBound } of strategies) {
        const row = rows.find((one) => one.teamId === teamId && one.strategyName === tested.definition.name);
        const stored = bounds.get(row?.strategyId ?? 0) ?? null;
        expect(stored === null).toBe(yieldBound === null);
        if (stored === null || yieldBound === null) continue;
        expect(yieldBound).toBeCloseTo(stored, 10);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('counts each bet once in the totals of a club, without controls and what has no prices', async () => {
    for (const { teamId, strategies, bestStrategy } of evaluation.teams) {
      const followed = strategies.filter(({ test: { definition } }) => !definition.isControl);
      const priced = followed.flatMap(({ bets }) => bets).filter(({ profitUnits }) => profitUnits !== null);
      const keyOf = ({ option: { matchId, market, side, line } }: (typeof priced)[number]): string =>
        [matchId, market, side, line].join(' ');
      const distinct = [...new Map(priced.map((bet) => [keyOf(bet), bet])).values()];
      const team = await client.db.team.findUniqueOrThrow({ where: { teamId } });
      expect(team).toMatchObject({ totalBets: distinct.length, bestStrategy });
      expect(team.totalPnl).toBeCloseTo(
        distinct.reduce((sum, { profitUnits }) => sum + (profitUnits ?? 0), 0),
        9,
      );
      const wins = distinct.filter(({ profitUnits }) => (profitUnits ?? 0) > 0).length;
      const losses = distinct.filter(({ profitUnits }) => (profitUnits ?? 0) < 0).length;
      expect(team).toMatchObject({ totalWins: wins, totalLosses: losses });
      expect(team.winRate).toBeCloseTo((100 * wins) / (wins + losses), 9);
      const halves = distinct.filter(({ outcome }) => outcome.startsWith('HALF_')).length;
      expect(team.roi).toBeCloseTo((100 * (team.totalPnl ?? 0)) / (wins + losses - halves / 2), 9);
      expect(team.unluckyPct).toBeCloseTo((100 * (team.unluckyLosses ?? 0)) / losses, 9);
    }
    expect(await client.db.teamTotalsRecord.count()).toBe(evaluation.teams.length);
  });

  test('of both teams to score tells hits and calibration, and why there is no return', async () => {
    const rows = await client.db.strategy.findMany({
      where: { strategyName: 'BTTS_YES', totalBets: { gt: 0 } },
    });
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toMatchObject({
        roi: null,
        profit: null,
        totalPnl: null,
        avgClv: null,
        unluckyCount: null,
      });
      expect(row.winRate).toBeCloseTo((100 * (row.wins ?? 0)) / (row.totalBets ?? 0), 9);
      expect(row.performanceByContext).toMatchObject({
        no_return_reason: 'NO_ODDS',
        calibration: { forecasts: row.totalBets },
      });
    }
  });

  test('tells which part of its bets a row stands for, so that the ranking counts each of them once', async () => {
    const shares = new Map<string, Set<unknown>>();
    for (const { strategyName, totalBets, performanceByContext } of await allRows()) {
      if (totalBets === 0) continue;
      const share = z.object({ bet_share: z.number() }).parse(performanceByContext).bet_share;
      shares.set(strategyName, (shares.get(strategyName) ?? new Set()).add(share));
    }
    expect(shares.get('BLIND_HOME')).toEqual(new Set([1]));
    expect(shares.get('BLIND_OVER')).toEqual(new Set([0.5]));
    expect(shares.get('DRAW_VALUE')).toEqual(new Set([0.5]));

    const ranks = await strategiesRanking(client.db, {
      orderBy: 'NAME',
      direction: 'ASC',
      first: 100,
      offset: 0,
      names: null,
      tiers: null,
      minBets: null,
    });
    const placed = evaluation.tests.filter(
      ({ isReported, definition }) => isReported && definition.name.startsWith('BLIND_'),
    );
    expect(placed).toHaveLength(2);
    for (const { definition, bets } of placed) {
      expect(ranks.find(({ strategyName }) => strategyName === definition.name)?.totalBets).toBe(bets.length);
    }
  });
});
