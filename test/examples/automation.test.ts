import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type LiveApi, startLiveApi } from '../api/live/support/live-api.ts';
import { RetryLaterError } from '../../src/shared/retry-later-error.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { importDemoWorld, DEMO_TODAY } from '../support/demo-import.ts';
import { everyoneIsAdmin } from '../support/everyone-is-admin.ts';
import { executeRun } from '../support/executed-run.ts';
import { fixedClock } from '../support/fixed-clock.ts';
import { flakyProxyTo, type FlakyProxy } from './support/flaky-proxy.ts';
import { EXAMPLES, runProgram, type ScriptResult } from './support/started-script.ts';

let database: TestDatabase;
let api: LiveApi;
/** How many of the next requests are answered that they come too fast. */
let limited = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url, {
    clock: fixedClock(DEMO_TODAY),
    access: {
      identify: (facts) => {
        if (limited === 0) return everyoneIsAdmin.identify(facts);
        limited -= 1;
        throw new RetryLaterError('RATE_LIMITED', 'Too much at once.', 1_000);
      },
    },
  });
  await importDemoWorld(api.db);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

function dailyRun(url: string, ...options: string[]): Promise<ScriptResult> {
  const script = path.join(EXAMPLES, 'automation/daily-run.mjs');
  return runProgram(process.execPath, [script, '--poll-seconds', '0.1', ...options], { QS_URL: url });
}

const printed = z.object({
  run: z.object({ mode: z.string() }),
  picks: z.array(z.object({ id: z.string(), price: z.string(), stakeUnits: z.string() })),
});

test('an answer that was lost is asked for again, and the day has one run, however often it is asked for', async () => {
  const proxy: FlakyProxy = await flakyProxyTo(api.url, 'startPipelineRun');
  const asked = dailyRun(proxy.url, '--day', '2026-03-11', '--json');
  const { id } = await vi.waitFor(() => api.db.pipelineRun.findFirstOrThrow(), {
    timeout: 20_000,
    interval: 50,
  });
  await executeRun(api.db, id);
  const first = await asked;
  expect(first).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('The connection was lost') as string,
  });
  expect({ requests: proxy.requests(), lost: proxy.lost() }).toEqual({ requests: 2, lost: 1 });
  await proxy.close();
  const { run, picks } = printed.parse(JSON.parse(first.stdout));
  expect(run.mode).toBe('PAPER');
  expect(picks.length).toBe(await api.db.pick.count());
  expect(picks.length).toBeGreaterThan(0);

  const again = await dailyRun(api.url, '--day', '2026-03-11');
  expect(again.code).toBe(0);
  expect(again.stdout.split('\n')[0]).toMatch(new RegExp(`^PAPER run as of .*, ${picks.length} picks$`));
  expect(again.stdout.trim().split('\n')).toHaveLength(picks.length + 2);
  expect(await api.db.pipelineRun.count()).toBe(1);
});

test('what passes is asked again when the API says, and what is refused is not', async () => {
  limited = 1;
  const refused = await dailyRun(api.url, '--day', '2026-03-11', '--leagues', 'premier league');
  expect(limited).toBe(0);
  expect(refused).toMatchObject({ code: 2 });
  const [first, second, ...more] = refused.stderr.trim().split('\n');
  expect(first).toBe('Too much at once. Asking again in 1.0 s.');
  expect(second).toMatch(/^BAD_USER_INPUT: /);
  expect(more).toEqual([]);
  expect(refused.stdout).toBe('');
});

test('a run that does not end in the time given is told apart from an API that does not answer', async () => {
  const soon = ['--wait-minutes', '0.01'];
  const unfinished = await dailyRun(api.url, '--day', '2026-03-12', '--mode', 'SHADOW', ...soon);
  expect(unfinished).toMatchObject({ code: 4, stderr: expect.stringContaining('It goes on.') as string });
  const gone = await dailyRun('http://127.0.0.1:9/graphql', ...soon);
  expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining('No answer from') as string });
  const wrong = await dailyRun(api.url, '--dya', '2026-03-12');
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('--dya') as string });
});
