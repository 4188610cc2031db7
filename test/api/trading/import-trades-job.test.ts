import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { importTradesJob } from '../../../src/modules/trading/actions/import-trades-job.ts';
import { ImportTradesDocument, type ImportTradesInput } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tapes-'));
  await writeFile(path.join(folder, 'list.csv'), '1672531436,90.54,1.5\n1672531436,90.54,1.5\n');
  await writeFile(path.join(folder, 'broken.csv'), '1672531436,90.54,1.5\n1672531436,0,1.5\n');
  await symlink('/etc/hostname', path.join(folder, 'outside.csv'));
  api = await startTestApi({ importDir: folder });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await api.db.trade.deleteMany();
  await api.db.job.deleteMany();
});

const list: ImportTradesInput = { pair: 'BCH/EUR', side: 'BUY', path: 'list.csv' };
const ask = async (input: ImportTradesInput) =>
  (await execute(api.app, ImportTradesDocument, { input })).importTrades;

/** Runs the one job that there is, as a worker does. @returns how it ended. */
async function work() {
  const { id } = await api.db.job.findFirstOrThrow();
  const clock = { now: () => NOW };
  const handlers = { IMPORT_TRADES: importTradesJob({ db: api.db, clock, root: folder }) };
  const onUnexpected = (error: unknown): void => {
    throw error;
  };
  await runJob({ db: api.db, clock, handlers, onUnexpected }, id);
  return await api.db.job.findUniqueOrThrow({ where: { id } });
}

describe('importTrades', () => {
  test('answers with a job, whose result is the report', async () => {
    expect(await ask(list)).toEqual({
      __typename: 'ImportTradesPayload',
      job: {
        kind: 'IMPORT_TRADES',
        state: 'QUEUED',
        input: {
          path: 'list.csv',
          upload: null,
          pair: { base: 'BCH', quote: 'EUR' },
          side: 'BUY',
          source: 'public',
          strategyUsed: null,
        },
      },
    });
    expect(await work()).toMatchObject({
      state: 'COMPLETED',
      progress: 1,
      result: {
        fileName: 'list.csv',
        format: 'TIME_PRICE_VOLUME',
        source: 'public',
        pair: 'BCH/EUR',
        rows: 2,
        newTrades: 2,
        sameTrades: 0,
        baseAmount: '3',
        quoteAmount: '271.62',
      },
    });
    expect(await api.db.trade.count({ where: { tokenIn: 'EUR', tokenOut: 'BCH' } })).toBe(2);
  });

  test('takes a file as text as well, and makes one job for a key', async () => {
    const input = {
      pair: 'ETH/USDT',
      upload: { name: 'sent.csv', text: 'timestamp,id,side,price,amount\n1675329600138,1,buy,2,3\n' },
      source: 'desk',
      idempotencyKey: 'once',
    };
    expect(await ask(input)).toEqual(await ask(input));
    expect(await api.db.job.count()).toBe(1);
    expect(await work()).toMatchObject({ state: 'COMPLETED', result: { source: 'desk', newTrades: 1 } });
  });

  test('tells the planner how many trades there are now', async () => {
    await ask(list);
    await work();
    const [row] = await api.db.$queryRaw<{ rows: number }[]>`
      SELECT reltuples::int AS rows FROM pg_class WHERE oid = 'trading.trades'::regclass`;
    expect(row?.rows).toBe(2);
  });

  test('fails as a job for a broken file, and records nothing', async () => {
    await ask({ ...list, path: 'broken.csv' });
    expect(await work()).toMatchObject({
      state: 'FAILED',
      error: { code: 'IMPORT_REFUSED', message: 'broken.csv, line 2: price "0" is no plain decimal above 0' },
    });
    expect(await api.db.trade.count()).toBe(0);
  });

  test('fails as a job for a link that leads out of the folder, and says nothing of what is there', async () => {
    await ask({ ...list, path: 'outside.csv' });
    expect(await work()).toMatchObject({
      state: 'FAILED',
      error: {
        message: 'path: "outside.csv" lies outside the folder that imports may read (IMPORT_DIR)',
      },
    });
  });

  test.each([
    [
      { path: '../list.csv' },
      'path: "../list.csv" lies outside the folder that imports may read (IMPORT_DIR)',
    ],
    [{ path: null }, 'path: null or upload: exactly one of them must be given'],
    [{ upload: { name: 'a', text: '' } }, 'path: "list.csv" or upload: exactly one of them must be given'],
    [{ pair: 'BCH' }, 'pair: "BCH" is not BASE/QUOTE, two different tokens such as "SOL/USDC"'],
    [{ source: '' }, 'source: "" must be 1 to 100 characters in one line, without white space around them'],
  ])('refuses %j at once', async (wrong, message) => {
    expect(await ask({ ...list, ...wrong })).toEqual({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      message,
    });
    expect(await api.db.job.count()).toBe(0);
  });
});
