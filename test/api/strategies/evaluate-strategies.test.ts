import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { computeTeamDna } from '../../../src/modules/teams/actions/compute-team-dna.ts';
import { knownAt } from '../../../src/modules/matches/reads/known-at.ts';
import {
  evaluateLeague,
  type LeagueEvaluation,
} from '../../../src/modules/strategies/domain/backtest/evaluate-league.ts';
import type { EvaluatedStrategies } from '../../../src/modules/strategies/actions/evaluate-strategies.ts';
import { STRATEGY_LIBRARY } from '../../../src/modules/strategies/domain/library/strategy-library.ts';
import { loadSeasonHistory } from '../../../src/modules/strategies/reads/load-season-history.ts';
import { strategyMeasures } from '../../../src/modules/strategies/reads/strategy-measures.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { clearEvaluations, evaluateAt, storedHistory } from './support/tested-library.ts';

const WEEK_MS = 7 * 86_400_000;
const division = 'DL1';

let client: TestClient;
/** When most of the running season was played. */
let late: Date;
/** Two instants of its autumn: what holds of few matches, and is quick with them. */
let asOf: Date;
let earlier: Date;
let season: string;

beforeAll(async () => {
  client = await openTestClient();
  late = await importDemoWorld(client.db);
  asOf = new Date(late.getTime() - 18 * WEEK_MS);
  earlier = new Date(asOf.getTime() - 5 * WEEK_MS);
  const [newest] = await knownAt(client.db, asOf).seasons({ divisions: [division], season: null });
  if (!newest) throw new Error('The demo world has no season.');
  season = newest.season;
});
afterAll(() => client.close());

const evaluate = (at = asOf, of = season) => evaluateAt(client.db, { division, season: of, asOf: at });
const league = async (at = asOf) => {
  const history = await loadSeasonHistory(client.db, { division, season, asOf: at });
  if (!history) throw new Error('The demo world has no results.');
  return { history, evaluation: evaluateLeague(history) };
};
const allRows = () => client.db.strategy.findMany({ orderBy: { strategyId: 'asc' } });
const allTeams = () => client.db.team.findMany({ orderBy: { teamId: 'asc' } });

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
});

describe('evaluating again', () => {
  beforeEach(() => clearEvaluations(client.db));

  test('again from the same matches changes nothing, not even the stamps', async () => {
    await evaluate();
    const before = [await allRows(), await allTeams(), await storedHistory(client.db)];
    const done = await evaluateAt(client.db, { division, season, asOf }, new Date('2026-12-01T00:00:00Z'));
    expect(done).toMatchObject({ recorded: 0, shown: 0 });
    expect([await allRows(), await allTeams(), await storedHistory(client.db)]).toEqual(before);
    expect(await client.db.strategyEvaluation.count()).toBe(1);
    expect(await client.db.strategyVersion.count()).toBe(STRATEGY_LIBRARY.length);
  });

  test('anew after everything was removed gives the same bits', async () => {
    await evaluate();
    const before = await storedHistory(client.db);
    await clearEvaluations(client.db);
    await evaluate();
    expect(await storedHistory(client.db)).toBe(before);
  });

  test('answers null for a season of which nothing was known', async () => {
    expect(await evaluate(new Date('2001-01-01T00:00:00Z'))).toBeNull();
    expect(await client.db.strategy.count()).toBe(0);
  });
});

describe('as of an instant', () => {
  beforeEach(() => clearEvaluations(client.db));

  test('results and prices that became known later change no bit', async () => {
    await evaluate(earlier);
    const before = await storedHistory(client.db);
    await clearEvaluations(client.db);
    const later = { resultKnownAt: { gt: earlier } };
    const quotes = { match: later };
    const changed = await client.db.match.updateMany({ where: later, data: { homeGoals: { increment: 7 } } });
    await client.db.oddsQuote.updateMany({ where: quotes, data: { firstPrice: { multiply: 2 } } });
    await evaluate(earlier);
    const after = await storedHistory(client.db);
    await client.db.match.updateMany({ where: later, data: { homeGoals: { decrement: 7 } } });
    await client.db.oddsQuote.updateMany({ where: quotes, data: { firstPrice: { divide: 2 } } });
    expect(changed.count).toBeGreaterThan(20);
    expect(after).toBe(before);
  });

  test('what was backed before an instant is what would have been, had all later scores and closing prices been others', async () => {
    const { history, evaluation } = await league();
    const turn = history.matches[Math.floor(history.matches.length / 2)]?.kickOffAt ?? asOf;
    const isLater = ({ resultKnownAt }: { readonly resultKnownAt: Date }): boolean => resultKnownAt > turn;
    const turned = evaluateLeague({
      ...history,
      matches: history.matches.map((match) =>
        isLater(match) ? { ...match, homeGoals: 7, awayGoals: 0 } : match,
      ),
      results: history.results.map((result) =>
        isLater(result) ? { ...result, homeGoals: 7, awayGoals: 0 } : result,
      ),
      closingQuotes: new Map(
        [...history.closingQuotes].map(([matchId, quotes]) => [
          matchId,
          quotes.map((quote) => ({ ...quote, first: 99 })),
        ]),
      ),
    });
    const played = new Map(history.matches.map((match) => [match.matchId, match]));
    const known = history.preMatchQuotes;
    const isDecidedBefore = (matchId: number): boolean =>
      (known.get(matchId) ?? []).every((quote) => quote.knownAt <= turn);
    let compared = 0;
    for (const [index, one] of evaluation.tests.entries()) {
      const before = one.bets.map(({ option }) => option).filter(({ matchId }) => isDecidedBefore(matchId));
      const after = turned.tests[index]?.bets.map(({ option }) => option) ?? [];
      expect(after.filter(({ matchId }) => isDecidedBefore(matchId))).toEqual(before);
      compared += before.filter(({ matchId }) =>
        isLater(played.get(matchId) ?? { resultKnownAt: turn }),
      ).length;
    }
    // Some of them were decided before the turn and played after it.
    expect(compared).toBeGreaterThan(0);
  });

  test('an older instant goes into the history, and leaves rows and totals of a newer one alone', async () => {
    await evaluate(asOf);
    const [rows, teams] = [await allRows(), await allTeams()];
    const done = await evaluate(earlier);
    expect(done).toMatchObject({ recorded: rows.length, shown: 0 });
    expect([await allRows(), await allTeams()]).toEqual([rows, teams]);
    expect(await client.db.teamTotalsRecord.count()).toBe(2 * (done?.teams ?? 0));
  });

  test('an older season has rows of its own, and leaves the totals of a newer one alone', async () => {
    await evaluate(earlier);
    const [rows, teams] = [await allRows(), await allTeams()];
    const first = await client.db.match.findFirstOrThrow({ where: { division }, orderBy: { season: 'asc' } });
    await evaluate(asOf, first.season);
    expect(await client.db.strategy.findMany({ where: { season }, orderBy: { strategyId: 'asc' } })).toEqual(
      rows,
    );
    expect(await client.db.strategy.count({ where: { season: first.season } })).toBeGreaterThan(0);
    const newer = new Set(rows.map(({ teamId }) => teamId));
    const ofNewer = (list: typeof teams) => list.filter(({ teamId }) => newer.has(teamId));
    expect(ofNewer(await allTeams())).toEqual(ofNewer(teams));
  });

  test('a newer instant replaces the rows, which keep their ids and who may follow them', async () => {
    await evaluate(earlier);
    const [first] = await allRows();
    await client.db.strategy.update({
      where: { strategyId: first?.strategyId ?? 0 },
      data: { isActive: false, priority: 3 },
    });
    await evaluate(asOf);
    const after = await allRows();
    const again = after.find(({ strategyId }) => strategyId === first?.strategyId);
    expect(again).toMatchObject({ isActive: false, priority: 3, createdAt: first?.createdAt });
    expect(await client.db.strategyRecord.count({ where: { origin: 'IMPORTED' } })).toBe(0);
    expect(await client.db.teamTotalsRecord.count({ where: { origin: 'IMPORTED' } })).toBe(0);
  });

  test('computations of DNA and of strategies at the same moment end, with the newest instant shown', async () => {
    const clock = { now: () => asOf };
    await Promise.all([
      evaluate(asOf),
      computeTeamDna({ db: client.db, clock }, { division, season, asOf }),
      evaluate(earlier),
      evaluate(asOf),
    ]);
    const rows = await allRows();
    expect(await client.db.strategyRecord.count()).toBe(2 * rows.length);
    const withoutKeys = (list: typeof rows) =>
      list
        .map((row) => ({ ...row, strategyId: 0, createdAt: null, updatedAt: null }))
        .sort((a, b) => a.teamId - b.teamId || (a.strategyName < b.strategyName ? -1 : 1));
    await clearEvaluations(client.db);
    await evaluate(asOf);
    expect(withoutKeys(await allRows())).toEqual(withoutKeys(rows));
  });
});

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
