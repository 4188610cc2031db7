import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { evaluateLeague } from '../../../src/modules/strategies/domain/backtest/evaluate-league.ts';
import type { StrategyDefinition } from '../../../src/modules/strategies/domain/library/strategy-definition.ts';
import { STRATEGY_LIBRARY } from '../../../src/modules/strategies/domain/library/strategy-library.ts';
import { readEvaluationResult } from '../../../src/modules/strategies/reads/read-evaluation-result.ts';
import { computeTeamDna } from '../../../src/modules/teams/actions/compute-team-dna.ts';
import { openTestedLeague } from './support/tested-league.ts';
import { adopted } from '../../support/made-adoption.ts';
import { clearEvaluations, evaluateAt, storedHistory } from './support/tested-library.ts';

const { client, division, season, asOf, earlier, evaluate, league, allRows, allTeams } =
  await openTestedLeague();
afterAll(() => client.close());

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

// Adoptions stay: whatever is tested before them is above.
describe('after another rule was put into force', () => {
  const definitionOf = (name: string): StrategyDefinition => {
    const found = STRATEGY_LIBRARY.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not in the library.`);
    return found;
  };
  const draw = definitionOf('DRAW_VALUE');
  const rule = { ...draw.rule, minEdge: 0.07 };
  const between = new Date((earlier.getTime() + asOf.getTime()) / 2);
  const stored = async () =>
    (await client.db.strategyEvaluation.findMany({ orderBy: { asOf: 'asc' } })).map(
      ({ result, inputsHash }) => {
        const tried = readEvaluationResult(result).configurations;
        const ofDraw = tried.filter(({ strategyName }) => strategyName === draw.name);
        return {
          inputsHash,
          tried: ofDraw.map(({ parameters, isReported }) => ({ parameters, isReported })),
        };
      },
    );

  test('tests it as of the instants since then, beside the old one, and reports it with its version', async () => {
    await clearEvaluations(client.db);
    await evaluate(earlier);
    await evaluate(asOf);
    const before = await stored();
    await clearEvaluations(client.db);
    const { parametersHash, version } = await adopted(client.db, {
      strategyName: draw.name,
      parameters: rule,
      replaced: draw.rule,
      at: between,
    });
    const blind = definitionOf('BLIND_HOME');
    const parameters = { stake: 2 };
    await adopted(client.db, { strategyName: blind.name, parameters, replaced: blind.rule, at: between });

    expect(await evaluate(earlier)).toMatchObject({ unreadable: [] });
    expect(await evaluate(asOf)).toMatchObject({ unreadable: [{ strategyName: blind.name, version: 2 }] });
    const [first, second] = await stored();
    expect(first).toEqual(before[0]);
    expect(second?.inputsHash).not.toBe(before[1]?.inputsHash);
    expect(second?.tried).toEqual([
      { parameters: rule, isReported: true },
      ...[0.02, 0.05, 0.08, 0.12].map((minEdge) => ({ parameters: { ...rule, minEdge }, isReported: false })),
    ]);
    const rows = await client.db.strategy.findMany({ where: { strategyName: draw.name, parametersHash } });
    expect(rows).toHaveLength(16);
    for (const row of rows) expect(row).toMatchObject({ strategyVersion: String(version), parameters: rule });
    const blindRows = await client.db.strategy.findMany({ where: { strategyName: blind.name } });
    expect(new Set(blindRows.map(({ strategyVersion }) => strategyVersion))).toEqual(new Set(['1']));
  });

  test('as of an instant before it leaves all rows alone, those of the old rule too', async () => {
    const rows = await allRows();
    expect(rows.filter(({ strategyName }) => strategyName === draw.name)).toHaveLength(32);
    const known = { division, season, resultKnownAt: { lte: earlier } };
    await client.db.match.updateMany({ where: known, data: { homeGoals: { increment: 7 } } });
    const done = await evaluate(earlier);
    await client.db.match.updateMany({ where: known, data: { homeGoals: { decrement: 7 } } });
    expect(done).toMatchObject({ recorded: 16 * STRATEGY_LIBRARY.length, shown: 0 });
    expect(await allRows()).toEqual(rows);
  });
});
