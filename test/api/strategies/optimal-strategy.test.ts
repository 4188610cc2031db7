import { afterAll, beforeAll, expect, test } from 'vitest';
import { OptimalStrategyDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
let leedsId: number;

beforeAll(async () => {
  api = await startTestApi();
  const leeds = await api.db.team.create({ data: { teamName: 'Leeds' } });
  leedsId = leeds.teamId;
  await api.db.team.create({ data: { teamName: 'Wolves' } });
  const record = (wins: number) => ({
    totalBets: 40,
    wins,
    losses: 40 - wins,
    totalPnl: 2 * wins - 40,
    roi: 5 * wins - 100,
  });
  await api.db.strategy.createMany({
    data: [
      { teamId: leedsId, strategyName: 'GENERAL', strategyRank: 1, ...record(30) },
      {
        teamId: leedsId,
        strategyName: 'HOME_A',
        strategyRank: 2,
        contextFilters: { venue: 'HOME' },
        ...record(22),
      },
      {
        teamId: leedsId,
        strategyName: 'HOME_B',
        strategyRank: 2,
        contextFilters: { venue: 'HOME' },
        ...record(26),
      },
      {
        teamId: leedsId,
        strategyName: 'HOME_C',
        strategyRank: 1,
        contextFilters: { venue: 'HOME' },
        isActive: false,
      },
      {
        teamId: leedsId,
        strategyName: 'ELITE',
        contextFilters: { venue: 'HOME', opponent_tier: ['ELITE', 'TOP6'] },
      },
    ],
  });
});
afterAll(() => api.close());

async function optimal(context?: unknown, team: object = { name: 'leeds' }) {
  const variables = context === undefined ? { team } : { team, context };
  return (await execute(api.app, OptimalStrategyDocument, variables)).optimalStrategy;
}

test('the strategy made for the situation comes before those for every one', async () => {
  expect(await optimal({ venue: 'home', opponentTier: 'ELITE' })).toMatchObject({
    strategy: { strategyName: 'ELITE', conviction: null, team: { name: 'Leeds' } },
    matchedFilters: ['venue', 'opponent_tier'],
    consideredCount: 5,
    rejectedCount: 1,
    rejected: [{ strategyName: 'HOME_C', reason: 'it is not active' }],
  });
});

test('of two with equal filters and rank the one with the higher bound of yield is taken, and the reason says so', async () => {
  // Both at 2.00. 26 of 40: p = (26 + 1.3528) / 42.7055 = 0.6405; 2 x 0.6405 - 1 - 1.6449 x sqrt(4 x 0.6405 x 0.3595 / 42.7055) = +3.9 %;
  // 22 of 40: p = 0.5468; 0.0937 - 1.6449 x 0.1524 = -15.7 %. 50 + 500 x 0.03943 = 69.72.
  expect(await optimal({ venue: 'HOME', opponentTier: 'MID' })).toEqual({
    __typename: 'OptimalStrategy',
    strategy: {
      strategyName: 'HOME_B',
      roiPct: 30,
      conviction: expect.closeTo(69.72, 2) as number,
      team: { name: 'Leeds' },
    },
    matchedFilters: ['venue'],
    reason:
      'All its context filters match (venue); rank 2, lower 95 % bound of yield +3.9 %. ' +
      'Before HOME_A (1 matching filter; rank 2, lower 95 % bound of yield -15.7 %): its bound of yield is higher.',
    consideredCount: 5,
    rejectedCount: 2,
    rejected: [
      { strategyName: 'HOME_C', reason: 'it is not active' },
      {
        strategyName: 'ELITE',
        reason: 'it asks for opponent_tier ["ELITE","TOP6"], and the context has "MID"',
      },
    ],
  });
});

test('without a context only strategies without filters fit', async () => {
  expect(await optimal()).toMatchObject({
    strategy: { strategyName: 'GENERAL' },
    matchedFilters: [],
    rejectedCount: 4,
  });
});

test('a club without strategies has none, and the reason says so', async () => {
  expect(await optimal({}, { name: 'Wolves' })).toEqual({
    __typename: 'OptimalStrategy',
    strategy: null,
    matchedFilters: [],
    reason: 'The team has no strategies.',
    consideredCount: 0,
    rejectedCount: 0,
    rejected: [],
  });
});

test('an unknown club, two ways of naming one, and a context that is none are typed refusals', async () => {
  expect(await optimal({}, { databaseId: 99_999 })).toEqual({
    __typename: 'NotFoundError',
    entity: 'Team',
    key: '99999',
  });
  expect(await optimal({}, { databaseId: leedsId, name: 'Leeds' })).toMatchObject({
    __typename: 'InvalidInputError',
    path: 'team',
  });
  expect(await optimal(['HOME'])).toMatchObject({ __typename: 'InvalidInputError', path: 'context' });
  expect(await optimal({ venue: {} })).toMatchObject({
    __typename: 'InvalidInputError',
    path: 'context.venue',
  });
});

test('a situation beyond the limits is a typed refusal, and no answer carries its values back', async () => {
  const many = Array.from({ length: 200 }, (_, index) => `${index}`.padEnd(200, 'x'));
  expect(await optimal({ venue: [...many, 'HOME'] })).toMatchObject({
    __typename: 'InvalidInputError',
    path: 'context.venue',
    rule: 'values were given: 200 are allowed',
  });
  const answer = await optimal({ venue: many, opponentTier: many });
  expect(answer).toMatchObject({ strategy: { strategyName: 'GENERAL' }, rejectedCount: 4 });
  expect(JSON.stringify(answer).length).toBeLessThan(2_500);
});

test('an answer costs the same few statements however many strategies there are', async () => {
  const few = await statementsOf(() => optimal({ venue: 'HOME' }, { name: 'Leeds' }));
  await api.db.strategy.createMany({
    data: Array.from({ length: 80 }, (_, i) => ({
      teamId: leedsId,
      strategyName: `MORE_${i}`,
      contextFilters: { x: i },
    })),
  });
  const many = await statementsOf(() => optimal({ venue: 'HOME' }, { name: 'Leeds' }));
  expect(many.length).toBe(few.length);
  expect(many.length).toBeLessThanOrEqual(6);
  const answer = await optimal({ venue: 'HOME' });
  expect(answer).toMatchObject({ consideredCount: 85, rejectedCount: 82 });
  expect(answer?.__typename === 'OptimalStrategy' && answer.rejected.length).toBe(50);
});

test('of tested strategies those of the newest season count, however well an older one went', async () => {
  const { teamId } = await api.db.team.create({ data: { teamName: 'Burnley' } });
  const tested = (strategyName: string, season: string, wins: number) => ({
    teamId,
    strategyName,
    season,
    source: 'BACKTEST',
    strategyRank: 1,
    totalBets: 40,
    wins,
    losses: 40 - wins,
    totalPnl: 2 * wins - 40,
  });
  await api.db.strategy.createMany({
    data: [tested('LUCKY_ONCE', '2011/12', 38), tested('NEWEST', '2025/26', 22)],
  });
  expect(await optimal(undefined, { name: 'Burnley' })).toMatchObject({
    strategy: { strategyName: 'NEWEST' },
    consideredCount: 1,
  });
});

test('of the tested rules of a strategy the newest one counts, however well the one that it replaced went', async () => {
  const { teamId } = await api.db.team.create({ data: { teamName: 'Everton' } });
  const tested = (version: number, wins: number) => ({
    teamId,
    strategyName: 'CHANGED',
    season: '2025/26',
    source: 'BACKTEST',
    parametersHash: String(version),
    strategyVersion: String(version),
    totalBets: 40,
    wins,
    losses: 40 - wins,
    totalPnl: 2 * wins - 40,
    roi: 5 * wins - 100,
  });
  await api.db.strategy.createMany({ data: [tested(9, 38), tested(10, 22), tested(2, 39)] });
  expect(await optimal(undefined, { name: 'Everton' })).toMatchObject({
    strategy: { strategyName: 'CHANGED', roiPct: 10 },
    consideredCount: 1,
  });
});
