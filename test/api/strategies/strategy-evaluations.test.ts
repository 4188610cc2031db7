import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { configurationsOf } from '../../../src/modules/strategies/domain/library/strategy-definition.ts';
import { STRATEGY_LIBRARY } from '../../../src/modules/strategies/domain/library/strategy-library.ts';
import { jobHandlers } from '../../../src/worker/job-handlers.ts';
import {
  EvaluateStrategiesDocument,
  ResultHistoryDocument,
  StrategyEvaluationsDocument,
  StrategyEvidenceDocument,
} from '../../generated/operations.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const TRIED = STRATEGY_LIBRARY.reduce((count, one) => count + configurationsOf(one).length, 0);

let api: TestApi;
let asOf: Date;
let jobId: string;

beforeAll(async () => {
  api = await startTestApi();
  asOf = await importDemoWorld(api.db);
  const answer = await ask({ asOf: asOf.toISOString(), idempotencyKey: 'once' });
  jobId = await run(answer && 'job' in answer ? answer.job.id : '');
});
afterAll(() => api.close());

const ask = async (input: object) =>
  (await execute(api.app, EvaluateStrategiesDocument, { input })).evaluateStrategies;

async function run(nodeId: string): Promise<string> {
  const id = Buffer.from(nodeId, 'base64url').toString().replace('Job:', '');
  const clock = { now: () => NOW };
  const handlers = jobHandlers({ db: api.db, clock, importRoot: null });
  const onUnexpected = (error: unknown): never => {
    throw error;
  };
  await runJob({ db: api.db, clock, handlers, onUnexpected }, id);
  return id;
}

const evaluations = async (variables: object = {}) =>
  (await execute(api.app, StrategyEvaluationsDocument, variables)).strategyEvaluations;

describe('evaluateStrategies', () => {
  test('is a job that says of each league how much was tried', async () => {
    const job = await api.db.job.findUniqueOrThrow({ where: { id: jobId } });
    expect(job).toMatchObject({
      kind: 'EVALUATE_STRATEGIES',
      state: 'COMPLETED',
      result: {
        asOf: asOf.toISOString(),
        leagues: [
          {
            division: 'DL1',
            teams: 16,
            configurations: TRIED,
            recorded: 16 * STRATEGY_LIBRARY.length,
            shown: 16 * STRATEGY_LIBRARY.length,
          },
        ],
      },
    });
  });

  test('answers the same job to the same key, and refuses an instant in the future', async () => {
    const again = await ask({ asOf: asOf.toISOString(), idempotencyKey: 'once' });
    expect(again).toMatchObject({ job: { id: Buffer.from(`Job:${jobId}`).toString('base64url') } });
    expect(await ask({ asOf: '2027-01-01T00:00:00Z' })).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('strategyEvaluations', () => {
  test('have every configuration that was tried, and how far the best of so many is luck', async () => {
    const { totalCount, nodes } = await evaluations({ filter: { division: { eq: 'DL1' } } });
    expect(totalCount).toBe(1);
    const [evaluation] = nodes;
    expect(evaluation).toMatchObject({
      division: 'DL1',
      asOf: asOf.toISOString(),
      configurationsTried: TRIED,
      jobDatabaseId: jobId,
      rules: { devigMethod: 'SHIN', exchangeCommission: 0.05, model: { kind: 'DIXON_COLES' } },
    });
    expect(evaluation?.configurations).toHaveLength(TRIED);
    const check = evaluation?.realityCheck;
    const priced =
      evaluation?.configurations.filter(({ noReturnReason }) => noReturnReason !== 'NO_ODDS') ?? [];
    expect(check?.configurations).toBe(priced.length);
    expect(check?.pValue).toBe(evaluation?.realityCheckPValue);
    expect(check?.pValue).toBeGreaterThan(0);
    expect(check?.pValue).toBeLessThanOrEqual(1);
    // The best is the one with the highest profit: all of them had the same match days.
    const highest = Math.max(...priced.map(({ profitUnits }) => profitUnits ?? 0));
    expect(check?.best?.profitUnits).toBeCloseTo(highest, 9);
  });

  test('tell returns, closing lines by benchmark and calibration, or why there is no return', async () => {
    const { nodes } = await evaluations({ strategies: ['HANDICAP_VALUE', 'BTTS_NO'], onlyReported: true });
    const [handicap, btts] = nodes[0]?.configurations ?? [];
    expect([handicap?.strategyName, btts?.strategyName]).toEqual(['HANDICAP_VALUE', 'BTTS_NO']);
    expect(handicap).toMatchObject({ isReported: true, marketFamily: 'AH', noReturnReason: null });
    expect(handicap?.roi).toBeCloseTo((handicap?.profitUnits ?? 0) / (handicap?.turnoverUnits ?? 0), 12);
    expect(handicap?.bets).toBe((handicap?.wins ?? 0) + (handicap?.losses ?? 0) + (handicap?.voids ?? 0));
    const books = handicap?.closing.map(({ benchmark }) => benchmark) ?? [];
    expect(books.length).toBeGreaterThan(0);
    expect(['PS', 'BFE', 'B365', 'AVG'].filter((book) => books.includes(book))).toEqual(books);
    expect(btts).toMatchObject({
      noReturnReason: 'NO_ODDS',
      roi: null,
      profitUnits: null,
      turnoverUnits: null,
      closing: [],
      unluckyLosses: null,
    });
    expect(btts?.calibration?.hitRate).toBe(btts?.hitRate);
  });
});

describe('rows of strategies', () => {
  test('stand beside the number of configurations that were tried', async () => {
    const { nodes: evaluated } = await evaluations();
    const [team] = await api.db.strategy.findMany({ take: 1 });
    const { strategies } = await execute(api.app, StrategyEvidenceDocument, {
      filter: { teamDatabaseId: { eq: team?.teamId ?? 0 } },
    });
    expect(strategies.nodes).toHaveLength(STRATEGY_LIBRARY.length);
    for (const row of strategies.nodes) {
      expect(row).toMatchObject({
        configurationsTried: TRIED,
        realityCheckPValue: evaluated[0]?.realityCheckPValue,
        version: { version: 1, parameters: row.parameters },
      });
      expect(row.roiPct === null).toBe(row.noReturnReason !== null);
    }
    expect(strategies.nodes.find(({ strategyName }) => strategyName === 'BTTS_YES')).toMatchObject({
      noReturnReason: 'NO_ODDS',
      strategyType: 'MARKET',
      marketFamily: 'BTTS',
    });
  });

  test('that were no such test say nothing of it, whatever stands under its keys', async () => {
    const [team] = await api.db.team.findMany({ take: 1 });
    const row = await api.db.strategy.create({
      data: {
        teamId: team?.teamId ?? 0,
        strategyName: 'ODD',
        performanceByContext: { no_return_reason: 7, configurations_tried: 'many', reality_check_p_value: 2 },
      },
    });
    const { strategies } = await execute(api.app, StrategyEvidenceDocument, {
      filter: { databaseId: { eq: row.strategyId } },
    });
    expect(strategies.nodes).toMatchObject([
      { noReturnReason: null, configurationsTried: null, realityCheckPValue: null },
    ]);
  });
});

describe('histories of results', () => {
  test('have what was said of a strategy and of a club, the newest instant first', async () => {
    const [team] = await api.db.strategy.findMany({ where: { source: 'BACKTEST' }, take: 1 });
    const filter = { teamDatabaseId: { eq: team?.teamId ?? 0 }, source: { eq: 'BACKTEST' } };
    const earlier = new Date(asOf.getTime() - 14 * 86_400_000).toISOString();
    const answer = await ask({ asOf: earlier });
    await run(answer && 'job' in answer ? answer.job.id : '');
    const { strategies } = await execute(api.app, ResultHistoryDocument, { filter });
    expect(strategies.nodes).toHaveLength(STRATEGY_LIBRARY.length);
    for (const { history, team: club } of strategies.nodes) {
      expect(history).toMatchObject([
        { origin: 'COMPUTED', division: 'DL1', asOf: asOf.toISOString() },
        { origin: 'COMPUTED', division: 'DL1', asOf: earlier },
      ]);
      expect(club.totalsHistory).toMatchObject([
        {
          asOf: asOf.toISOString(),
          values: { total_bets: club.totalBets, best_strategy: club.bestStrategy },
        },
        { asOf: earlier },
      ]);
    }
    const newest = await execute(api.app, ResultHistoryDocument, { filter, first: 1 });
    expect(newest.strategies.nodes.map(({ history }) => history.length)).toEqual(
      STRATEGY_LIBRARY.map(() => 1),
    );
  });

  test('refuse a number of records that is none', async () => {
    const { errors } = await send(
      api.app,
      '{ strategies(first: 1) { nodes { history(first: 0) { asOf } } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: 'first' });
  });
});
