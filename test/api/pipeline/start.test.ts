import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executePipelineRun } from '../../../src/modules/pipeline/actions/execute-pipeline-run.ts';
import { startPipelineRun } from '../../../src/modules/pipeline/actions/start-pipeline-run.ts';
import type { RunRequest } from '../../../src/modules/pipeline/domain/run-request.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const clock = fixedClock('2026-03-11T12:00:00Z');
const valid: RunRequest = { mode: 'PAPER', asOf: new Date('2026-03-11T12:00:00Z'), leagues: [], config: {} };
const backtest: RunRequest = {
  ...valid,
  mode: 'BACKTEST',
  asOf: null,
  days: { from: '2026-02-01', to: '2026-02-02' },
};

let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());

const start = (request: RunRequest): Promise<{ runId: string; jobId: string }> =>
  client.db.$transaction((tx) => startPipelineRun(tx, { clock, queue: null }, request));

describe('starting a run', () => {
  test.each([
    ['an as-of in the future', { ...valid, asOf: new Date('2026-03-11T12:00:01Z') }, 'asOf', /future/],
    [
      'a live run in the past',
      { ...valid, mode: 'LIVE' as const, asOf: new Date('2026-03-11T11:00:00Z') },
      'asOf',
      /LIVE/,
    ],
    ['an unknown league code', { ...valid, leagues: ['E0', 'Premier League'] }, 'leagues[1]', /no division/],
    ['an unknown member of the configuration', { ...valid, config: { horizon: 3 } }, 'config', /horizon/],
    ['more leagues than there are', { ...valid, leagues: Array(51).fill('E0') as string[] }, 'leagues', /50/],
    ['an as-of beside days', { ...backtest, asOf: valid.asOf }, 'asOf', /one of the two/],
    [
      'days of which the last comes first',
      { ...backtest, days: { from: '2026-02-02', to: '2026-02-01' } },
      'backtestDays.to',
      /before/,
    ],
    [
      'a day of the year 0',
      { ...backtest, days: { from: '0000-01-01', to: '0001-01-01' } },
      'backtestDays.from',
      /no day/,
    ],
    [
      'days that are too many',
      { ...backtest, days: { from: '2015-01-01', to: '2025-01-09' } },
      'backtestDays.to',
      /3660/,
    ],
    [
      'a day that has not ended',
      { ...backtest, days: { from: '2026-03-10', to: '2026-03-11' } },
      'backtestDays.to',
      /future/,
    ],
    ['days of a run of another mode', { ...backtest, mode: 'PAPER' as const }, 'backtestDays', /BACKTEST/],
    [
      'a fraction above 1',
      { ...valid, config: { stakes: { kellyMultiplier: 1.5 } } },
      'config.stakes.kellyMultiplier',
      /<=1/,
    ],
    [
      'a commission that leaves no winnings',
      { ...valid, config: { exchangeCommission: 1 } },
      'config.exchangeCommission',
      /<1/,
    ],
    [
      'a strategy that could keep nothing',
      { ...valid, config: { strategies: [{ ...rule('a'), minPrice: 11 }] } },
      'config.strategies.0',
      /minPrice is above maxPrice/,
    ],
    [
      'a condition on a segment that no bet is in',
      {
        ...valid,
        config: {
          strategies: [
            rule('a'),
            {
              ...rule('b'),
              conditions: [
                { factor: 'DIVISION', value: 'E0', minEdge: 0.1 },
                { factor: 'PRICE_BAND', value: '2-3', minEdge: null },
              ],
            },
          ],
        },
      },
      'config.strategies.1.conditions.1.value',
      /2\.00-2\.50/,
    ],
    [
      'two strategies of one name',
      { ...valid, config: { strategies: [rule('a'), rule('a')] } },
      'config.strategies',
      /distinct/,
    ],
  ])('refuses %s and stores nothing', async (_what, request, path, message) => {
    const runs = await client.db.pipelineRun.count();
    await expect(start(request)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      path,
      message: expect.stringMatching(message) as string,
    });
    expect(await client.db.pipelineRun.count()).toBe(runs);
    expect(await client.db.job.count()).toBe(runs);
  });

  test('stores the whole configuration with the run, the defaults included', async () => {
    const { runId } = await start({
      ...valid,
      leagues: ['SP1', 'E0', 'E0'],
      config: { model: { xi: 0.001 } },
    });
    const run = await client.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
    expect(run).toMatchObject({
      status: 'PENDING',
      leagues: ['E0', 'SP1'],
      config: {
        horizonDays: 7,
        model: { kind: 'DIXON_COLES', xi: 0.001, minTeamMatches: 10 },
        stakes: { bankrollUnits: 100 },
      },
    });
  });

  test('is as of now when it names no instant, and as of 17:00 of the last of its days', async () => {
    const asOf = async (request: RunRequest): Promise<string> => {
      const { runId } = await start(request);
      const run = await client.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
      return `${run.asOf.toISOString()} ${run.steps}`;
    };
    expect(await asOf({ ...valid, asOf: null })).toBe('2026-03-11T12:00:00.000Z 1');
    expect(await asOf(backtest)).toBe('2026-02-02T17:00:00.000Z 2');
  });

  test('completes on a database without matches, with nothing considered', async () => {
    const { runId } = await start(valid);
    const { signal } = new AbortController();
    const summary = await executePipelineRun(
      { db: client.db, clock, signal, report: () => undefined },
      runId,
    );
    expect(summary).toEqual({ matchesConsidered: 0, matchesSkipped: 0, picksKept: 0 });
  });

  test('a run that is cancelled before it starts writes nothing and is CANCELLED', async () => {
    const { runId } = await start(valid);
    const signal = AbortSignal.abort();
    await expect(
      executePipelineRun({ db: client.db, clock, signal, report: () => undefined }, runId),
    ).rejects.toThrow();
    expect(await client.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } })).toMatchObject({
      status: 'CANCELLED',
      picksKept: 0,
    });
  });
});

function rule(name: string): object {
  return { name, market: 'MATCH_RESULT', minEdge: 0, maxEdge: 1, minPrice: 1, maxPrice: 10 };
}
