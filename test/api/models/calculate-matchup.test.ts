import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { knownAt, type KnownFixture } from '../../../src/modules/matches/reads/known-at.ts';
import { devig } from '../../../src/quant/devig/devig.ts';
import { saveFrictionTrial } from '../../../src/modules/models/actions/save-friction-trial.ts';
import { frictionTrial } from '../../../src/modules/models/domain/friction-layer/friction-trial.ts';
import { newId } from '../../../src/shared/ids.ts';
import { FitThreadPool } from '../../../src/worker/fit-thread-pool.ts';
import {
  CalculateMatchupDocument,
  type CalculateMatchupInput,
  type CalculateMatchupQuery,
  MatchupFitsDocument,
} from '../../generated/operations.ts';
import { madeTrial } from '../../unit/models/friction-layer/made-trial.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';

type Answer = NonNullable<CalculateMatchupQuery['calculateMatchup']>;
type Matchup = Extract<Answer, { __typename: 'Matchup' }>;

let api: TestApi;
let asOf: Date;
let fixture: KnownFixture;

beforeAll(async () => {
  api = await startTestApi();
  asOf = await importDemoWorld(api.db);
  const until = new Date(asOf.getTime() + 8 * 86_400_000);
  const [first] = await knownAt(api.db, asOf).fixtures({ divisions: ['DL1'], until });
  if (!first) throw new Error('The demo world has no fixture.');
  fixture = first;
}, 120_000);
afterAll(() => api.close());

async function ask(input: Partial<CalculateMatchupInput> = {}, app = api.app): Promise<Answer> {
  const sides = { home: { name: fixture.homeName }, away: { databaseId: fixture.awayTeamId } };
  const full = { ...sides, asOf: asOf.toISOString(), ...input };
  const answer = await execute(app, CalculateMatchupDocument, { input: full });
  if (!answer.calculateMatchup) throw new Error('No answer.');
  return answer.calculateMatchup;
}

async function matchup(input: Partial<CalculateMatchupInput> = {}, app = api.app): Promise<Matchup> {
  const answer = await ask(input, app);
  if (answer.__typename !== 'Matchup') throw new Error(JSON.stringify(answer));
  return answer;
}

const RESULT = { market: 'MATCH_RESULT', home: '2.10', draw: '3.40', away: '3.90' } as const;
const TOTAL = { market: 'OVER_UNDER', line: '2.25', over: '1.95', under: '1.92' } as const;
const BTTS = { market: 'BOTH_TEAMS_TO_SCORE', yes: '1.80' } as const;
const HANDICAP = { market: 'ASIAN_HANDICAP', line: '-0.25', home: '1.90', away: '2.00' } as const;

describe('a matchup', () => {
  test('is priced in the league of its fixture, with every market from one grid', async () => {
    const answer = await matchup();
    expect(answer).toMatchObject({
      homeTeam: { name: fixture.homeName },
      awayTeam: { name: fixture.awayName },
      asOf: asOf.toISOString(),
      division: 'DL1',
      league: 'Demo League',
      isNeutral: false,
      match: { kickOffAt: fixture.kickOffAt.toISOString() },
      odds: [],
      newcomers: [],
    });
    const { matrix, scores } = answer.scoreGrid;
    const at = (home: number, away: number): number => matrix[home]?.[away] ?? Number.NaN;
    let [win, over] = [0, 0];
    for (const [home, row] of matrix.entries()) {
      for (const [away, probability] of row.entries()) {
        if (home > away) win += probability;
        if (home + away > 2) over += probability;
      }
    }
    expect(answer.markets.matchResult.home.probability).toBeCloseTo(win, 12);
    expect(answer.markets.totals.find(({ line }) => line === '2.5')?.over.probability).toBeCloseTo(over, 12);
    expect(scores).toHaveLength(3);
    expect(scores[0]?.probability).toBe(at(scores[0]?.homeGoals ?? 99, scores[0]?.awayGoals ?? 99));
    const { probability, fairOdds } = answer.markets.matchResult.draw;
    expect(Number(fairOdds)).toBeCloseTo(1 / probability, 7);
  });

  test('shows its layers, whose contributions sum to the final 1X2', async () => {
    const { layers, markets } = await matchup({ layers: { frictionWeight: 1, marketWeight: 0.5 } });
    expect(layers.map(({ layer, weight, idleReason }) => [layer, weight, idleReason])).toEqual([
      ['BASE', 1, null],
      ['TIME_DECAY', 1, null],
      ['FRICTION', 0, 'NO_TRIAL'],
      ['MARKET', 0.5, null],
    ]);
    const sum = layers.reduce((total, { contribution }) => total + contribution.home, 0);
    expect(sum).toBeCloseTo(markets.matchResult.home.probability, 12);
    expect(layers[3]?.contribution.home).not.toBe(0);
  });

  test('let friction count once a trial that was known excludes 0 in its favour', async () => {
    const before = await matchup({ layers: { frictionWeight: 1 } });
    expect(before).toMatchObject({ frictionTrial: null, newcomers: [] });
    const matches = madeTrial({ matches: 800, goals: 0, supremacy: 3, seed: 1 }).map((match) => ({
      ...match,
      division: 'DL1',
    }));
    const trial = frictionTrial({ matches, bootstrap: { resamples: 200, seed: 1 } });
    const evaluation = {
      id: newId(),
      version: 1,
      config: {},
      asOf,
      outcome: 'SCORED',
      matches: 0,
      result: {},
    };
    await api.db.evaluation.create({ data: { ...evaluation, inputsHash: 'none', computedAt: NOW } });
    await api.db.$transaction((tx) => saveFrictionTrial(tx, evaluation.id, trial, NOW));

    const { layers, frictionTrial: known } = await matchup({ layers: { frictionWeight: 1 } });
    expect(known).toEqual({ isZeroExcluded: true });
    expect(layers[2]).toMatchObject({ layer: 'FRICTION', askedWeight: 1, weight: 1, idleReason: null });
    expect(layers[2]?.contribution.home).not.toBe(0);
    const earlier = new Date(asOf.getTime() - 1).toISOString();
    const unknown = await matchup({ asOf: earlier, layers: { frictionWeight: 1 } });
    expect(unknown.layers[2]).toMatchObject({ weight: 0, idleReason: 'NO_TRIAL' });
  });

  test('takes the opinion of the market from the quotes of the fixture that were known', async () => {
    const { marketOpinion } = await matchup();
    const quotes = await knownAt(api.db, asOf).odds({ matchIds: [fixture.matchId], stage: 'PRE_MATCH' });
    const pinnacle = quotes.find(({ market, book }) => market === 'MATCH_RESULT' && book === 'PS');
    const prices = pinnacle ? [pinnacle.first, pinnacle.draw ?? 0, pinnacle.second] : [];
    const [home, draw, away] = devig('SHIN', prices).probabilities;
    expect(marketOpinion).toMatchObject({ book: 'PS', matchResult: { home, draw, away }, totalLine: '2.5' });
  });

  test('is the same to the bit when asked again, also from threads of another process start', async () => {
    const input = { odds: [RESULT, TOTAL], layers: { marketWeight: 0.3 } };
    const once = await matchup(input);
    expect(await matchup(input)).toEqual(once);
    const fitThreads = new FitThreadPool(1);
    const log = pino({ level: 'silent' });
    const other = createApp({
      db: api.db,
      clock: { now: () => NOW },
      log,
      access: everyoneIsAdmin,
      queue: null,
      importDir: null,
      fitThreads,
    });
    expect(await matchup(input, other)).toEqual(once);
    await fitThreads.destroy();
  });

  test('uses nothing that became known later', async () => {
    const early = new Date(asOf.getTime() - 60 * 86_400_000);
    const before = await matchup({ asOf: early.toISOString() });
    await api.db.$executeRaw`UPDATE matches SET home_goals = home_goals + 3 WHERE result_known_at > ${early}`;
    const after = await matchup({ asOf: early.toISOString() });
    const now = await matchup();
    await api.db.$executeRaw`UPDATE matches SET home_goals = home_goals - 3 WHERE result_known_at > ${early}`;
    expect(after).toEqual(before);
    expect(now.expectedGoals).not.toEqual(before.expectedGoals);
  });

  test('keeps its fits under the hash of their inputs, once', async () => {
    const input = {
      home: { name: fixture.homeName },
      away: { name: fixture.awayName },
      asOf: asOf.toISOString(),
    };
    const stored = async (): Promise<number> => api.db.modelFit.count();
    const earlier = await stored();
    const first = await execute(api.app, MatchupFitsDocument, { input });
    const again = await execute(api.app, MatchupFitsDocument, { input });
    expect(again).toEqual(first);
    expect(await stored()).toBe(earlier + 2);
    expect(first.calculateMatchup).toMatchObject({
      fits: [
        { layer: 'BASE', modelFit: { division: 'DL1', kind: 'DIXON_COLES', settings: { xi: 0 } } },
        { layer: 'TIME_DECAY', modelFit: { settings: { xi: 0.0018 } } },
      ],
    });
  });

  test('rates a promoted club as newcomers were before, and says so', async () => {
    const start = new Date('2024-08-01T12:00:00Z');
    const newest = await knownAt(api.db, asOf).played({ division: 'DL1', season: '2024/25' });
    const before = await knownAt(api.db, start).played({ division: 'DL1', season: '2023/24' });
    const old = new Set(before.map(({ homeTeamId }) => homeTeamId));
    const promoted = newest.find(({ homeTeamId }) => !old.has(homeTeamId))?.homeTeamId ?? 0;
    const [other = 0] = old;
    const sides = { home: { databaseId: promoted }, away: { databaseId: other } };
    const input = { ...sides, league: 'DL1', asOf: start.toISOString() };
    const rated = await matchup(input);
    expect(rated.newcomers).toEqual([rated.homeTeam]);
    const skipped = await ask({ ...input, model: { newcomers: 'SKIP' } });
    expect(skipped).toMatchObject({
      __typename: 'TeamNotRatedError',
      code: 'INSUFFICIENT_HISTORY',
      team: rated.homeTeam,
      division: 'DL1',
      minTeamMatches: 10,
    });
  });
});

describe('the league of a matchup', () => {
  test('is that of the newest results known of its clubs, which are none before the first', async () => {
    const teamIds = [fixture.awayTeamId, fixture.homeTeamId, 999_999];
    const at = (instant: Date): Promise<{ teamId: number; division: string }[]> =>
      knownAt(api.db, instant).divisionsOfTeams({ teamIds });
    expect(await at(asOf)).toEqual([
      { teamId: fixture.awayTeamId, division: 'DL1' },
      { teamId: fixture.homeTeamId, division: 'DL1' },
    ]);
    expect(await at(new Date('2020-01-01T00:00:00Z'))).toEqual([]);
  });

  test('needs no fixture of the two with these sides', async () => {
    const sides = { home: { databaseId: fixture.awayTeamId }, away: { databaseId: fixture.homeTeamId } };
    const answer = await matchup({ ...sides, asOf: '2025-05-31T12:00:00Z' });
    expect(answer).toMatchObject({ division: 'DL1', match: null, marketOpinion: null });
  });
});

describe('given odds', () => {
  test('are weighed beside the fair probabilities in them, with stakes alone and together', async () => {
    const { odds, markets } = await matchup({
      odds: [RESULT, TOTAL, BTTS, HANDICAP],
      kelly: { multiplier: 0.5 },
    });
    expect(
      odds.map(({ market, line, bets }) => [market, line, bets.map(({ selection }) => selection)]),
    ).toEqual([
      ['MATCH_RESULT', null, ['HOME', 'DRAW', 'AWAY']],
      ['OVER_UNDER', '2.25', ['OVER', 'UNDER']],
      ['BOTH_TEAMS_TO_SCORE', null, ['YES']],
      ['ASIAN_HANDICAP', '-0.25', ['HOME', 'AWAY']],
    ]);
    const [result, total, btts] = odds;
    const [home] = result?.bets ?? [];
    const fair = devig('SHIN', [2.1, 3.4, 3.9]);
    expect(result?.devig?.chosen).toMatchObject({ method: 'SHIN', parameter: fair.parameter });
    expect(result?.devig?.methods.map(({ isApplicable }) => isApplicable)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(home?.marketProbability).toBe(fair.probabilities[0]);
    expect(home?.fair).toEqual(markets.matchResult.home);
    expect(home?.edge).toBeCloseTo(markets.matchResult.home.probability * 2.1 - 1, 12);
    expect(total?.bets[0]?.fair).toEqual(markets.totals.find(({ line }) => line === '2.25')?.over);
    expect(btts).toMatchObject({ devig: null, bets: [{ price: '1.8', marketProbability: null }] });
    for (const { edge, kelly, simultaneousKelly } of odds.flatMap(({ bets }) => bets)) {
      expect(kelly.fullFraction > 0).toBe(edge > 0);
      expect(kelly.fraction).toBe(kelly.fullFraction / 2);
      expect(Number(simultaneousKelly.stakeUnits)).toBeLessThanOrEqual(
        100 * simultaneousKelly.fraction + 1e-9,
      );
    }
  });

  test('count as the market at the weight that it is given', async () => {
    const { markets, marketOpinion } = await matchup({ odds: [RESULT], layers: { marketWeight: 1 } });
    expect(marketOpinion?.book).toBeNull();
    expect(markets.matchResult.home.probability).toBeCloseTo(marketOpinion?.matchResult.home ?? 0, 8);
  });
});

describe('refused with the value and the rule is', () => {
  test.each<[string, () => Partial<CalculateMatchupInput>, object]>([
    [
      'a club that nobody knows',
      () => ({ home: { name: 'Nowhere' } }),
      { __typename: 'NotFoundError', key: 'Nowhere' },
    ],
    [
      'a club against itself',
      () => ({ away: { name: fixture.homeName } }),
      { __typename: 'InvalidInputError', path: 'away', rule: 'is the same club as home.' },
    ],
    [
      'a price of 1',
      () => ({ odds: [RESULT, { ...TOTAL, under: '1' }] }),
      { __typename: 'InvalidInputError', path: 'odds[1].under', value: '1' },
    ],
    [
      'a book below 1',
      () => ({ odds: [{ ...RESULT, home: '3.5' }] }),
      { __typename: 'InvalidInputError', path: 'odds[0]', value: '[3.5,3.4,3.9]' },
    ],
    [
      'an instant to come',
      () => ({ asOf: '2026-05-16T00:00:00Z' }),
      { __typename: 'InvalidInputError', path: 'asOf' },
    ],
    [
      'a league without results',
      () => ({ league: 'DL1', asOf: '2020-01-01T00:00:00Z' }),
      { __typename: 'NoModelError', code: 'NO_CONVERGENCE', division: 'DL1', matches: 0 },
    ],
    [
      'no league in common',
      () => ({ asOf: '2020-01-01T00:00:00Z' }),
      { __typename: 'LeagueUnclearError', homeDivision: null, awayDivision: null },
    ],
    [
      'a line that no bet has',
      () => ({ lines: { totals: ['2.4'] } }),
      { __typename: 'InvalidInputError', path: 'lines.totals[0]', value: '2.4' },
    ],
  ])('%s', async (_what, input, refusal) => {
    expect(await ask(input())).toMatchObject(refusal);
  });
});
