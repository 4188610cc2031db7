import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { RUN, START_RUN } from './mutations.ts';
import type { Watchers } from './watchers.ts';

/** What became of the backtest of a soak. */
export interface BacktestOutcome {
  readonly runId: string;
  readonly status: string;
  readonly steps: number;
  readonly matches: number;
  readonly picks: number;
  /** Since the load began. */
  readonly startedMs: number;
  readonly endedMs: number;
  /** Answers that did not say how it is; empty when all did. */
  readonly faults: readonly string[];
}

const RUN_WATCHERS = 2;
const UNDER_WAY: readonly string[] = ['PENDING', 'RUNNING'];
const MOST_STARTS = 10;
const LOOK_EVERY_MS = 2_000;
const LONGEST_MS = 20 * 60_000;

const startForm = z.object({
  data: z.object({ startPipelineRun: z.object({ run: z.object({ id: z.string() }) }) }),
});
const runForm = z.object({
  data: z.object({
    pipelineRun: z.object({
      status: z.string(),
      steps: z.number(),
      picksKept: z.number(),
      matchesConsidered: z.number(),
    }),
  }),
});

/** Starts a backtest over days through the API, watches it, and waits for its end. `since` is when the load began, by `performance.now()`. */
export async function runBacktest(
  url: string,
  days: { from: string; to: string },
  watchers: Watchers,
  since: number,
): Promise<BacktestOutcome> {
  const startedMs = performance.now() - since;
  const faults: string[] = [];
  const runId = await startRun(url, days, faults);
  watchers.watchRun(runId, RUN_WATCHERS);
  for (;;) {
    const looked = await post(url, RUN, { id: runId });
    const run = runForm.safeParse(looked).data?.data.pipelineRun ?? null;
    if (run === null) faults.push(JSON.stringify(looked).slice(0, 500));
    const endedMs = performance.now() - since;
    const isLate = endedMs - startedMs > LONGEST_MS;
    if (isLate || (run !== null && !UNDER_WAY.includes(run.status))) {
      const {
        status = 'UNKNOWN',
        steps = 0,
        matchesConsidered: matches = 0,
        picksKept: picks = 0,
      } = run ?? {};
      return { runId, status, steps, matches, picks, startedMs, endedMs, faults };
    }
    await wait(LOOK_EVERY_MS);
  }
}

/** Tries again where it is refused, as clients do; each refusal is a fault all the same. */
async function startRun(
  url: string,
  backtestDays: { from: string; to: string },
  faults: string[],
): Promise<string> {
  for (let attempt = 1; attempt <= MOST_STARTS; attempt += 1) {
    const answer = await post(url, START_RUN, { input: { mode: 'BACKTEST', backtestDays } });
    const started = startForm.safeParse(answer);
    if (started.success) return started.data.data.startPipelineRun.run.id;
    faults.push(JSON.stringify(answer).slice(0, 500));
    await wait(LOOK_EVERY_MS);
  }
  throw new Error(`The backtest does not start: ${faults.at(-1) ?? ''}`);
}

async function post(url: string, query: string, variables: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return await response.json();
}
