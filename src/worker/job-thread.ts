import { inspect } from 'node:util';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createClient } from '../db/client.ts';
import type { PrismaClient } from '../db/generated/client.ts';
import { SlowStatementWatch } from '../db/slow-statement-watch.ts';
import type { StatementObserver } from '../db/statement-observer.ts';
import type { BackupPolicy } from '../modules/backups/domain/backup-policy.ts';
import type { AnalysisSetting } from '../modules/improvements/domain/analysis/paid-analysis.ts';
import type { LlmSettings } from '../modules/llm/domain/llm-settings.ts';
import { openLlm } from '../modules/llm/llm.ts';
import { recordSlowStatements } from '../modules/monitoring/slow-statement-recorder.ts';
import { runJob } from '../modules/jobs/actions/run-job.ts';
import { openTracing } from '../observability/open-tracing.ts';
import type { Tracing } from '../observability/tracing.ts';
import { systemClock } from '../shared/clock.ts';
import { giveUpJob } from './give-up-job.ts';
import { jobHandlers } from './job-handlers.ts';
import { stepBack } from './step-back.ts';
import { tracedHandlers } from './traced-handlers.ts';
import type { UpkeepSettings } from './upkeep-settings.ts';

/** Nothing is computed for so long between two statements of a transaction: whoever is silent for longer was stopped. */
const LONGEST_IDLE_TRANSACTION_MS = 15_000;

/** What a thread is given when it starts. Piscina wraps it in an array of its own, with ours at the end. */
const threadSettings = z.object({
  url: z.string(),
  connectTimeoutMs: z.number(),
  statementTimeoutMs: z.number(),
  preparedStatements: z.boolean().optional(),
  importRoot: z.string().nullable(),
  /** From `readEnv`, which checked it; without it no language model is asked. */
  llm: z.custom<LlmSettings>(isObject).optional(),
  /** From `readEnv` as well. */
  analysis: z.custom<AnalysisSetting>(isObject).optional(),
  /** From `readEnv`; without it, jobs of backups are refused. */
  backups: z.custom<BackupPolicy>(isObject).optional(),
  resultSources: z
    .array(z.object({ name: z.string(), location: z.string() }))
    .readonly()
    .optional(),
  postponedVoidDays: z.number().optional(),
  exportKeepHours: z.number().optional(),
  /** From `readEnv`, too. */
  upkeep: z.custom<UpkeepSettings>(isObject).optional(),
  slowStatementMs: z.number().optional(),
  /** The collector of traces; none unless given. */
  tracing: z.object({ endpoint: z.string(), serviceName: z.string() }).optional(),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

export type ThreadSettings = z.infer<typeof threadSettings>;
export type ThreadTracing = NonNullable<ThreadSettings['tracing']>;

function settingsOfThread(): ThreadSettings {
  const given: unknown = Array.isArray(workerData) ? workerData.at(-1) : workerData;
  return threadSettings.parse(given);
}

let tracing: Promise<Tracing | null> | undefined;

/** What is not asked for is not loaded either. */
function tracingOf({ tracing: settings }: ThreadSettings): Promise<Tracing | null> {
  tracing ??= openTracing(settings ?? null);
  return tracing;
}

let client: PrismaClient | undefined;

function clientOf(settings: ThreadSettings, observers: readonly StatementObserver[] = []): PrismaClient {
  if (client) return client;
  const slowStatements = new SlowStatementWatch(settings.slowStatementMs ?? Infinity);
  const idleInTransactionMs = LONGEST_IDLE_TRANSACTION_MS;
  client = createClient({
    ...settings,
    poolSize: 3,
    preparedStatements: settings.preparedStatements ?? true,
    idleInTransactionMs,
    observers: [slowStatements, ...observers],
  });
  const onFault = (error: unknown): void => {
    process.stderr.write(`A slow statement was not recorded: ${inspect(error)}\n`);
  };
  // It ends with the thread: what is under way then is lost.
  recordSlowStatements({ db: client, clock: systemClock, onFault, watch: slowStatements });
  return client;
}

function handlersOf(
  {
    importRoot,
    resultSources,
    postponedVoidDays,
    llm,
    analysis,
    exportKeepHours,
    upkeep,
    backups,
    url,
  }: ThreadSettings,
  db: PrismaClient,
  onUnexpected: (error: unknown) => void,
) {
  return jobHandlers({
    db,
    clock: systemClock,
    importRoot,
    resultSources,
    llm: llm ? openLlm({ db, clock: systemClock, settings: llm }) : null,
    settlementRules: postponedVoidDays === undefined ? undefined : { postponedVoidDays },
    analysis,
    exportKeepHours,
    budgets: llm?.budgets,
    upkeep,
    backups: backups && { url, policy: backups },
    onUnexpected,
  });
}

/** Runs one job in this thread, away from the event loop that answers requests. @returns unforeseen failures, as text. */
export async function runJobInThread({ jobId }: { jobId: string }): Promise<string[]> {
  stepBack();
  const settings = settingsOfThread();
  const traces = await tracingOf(settings);
  const db = clientOf(settings, traces ? [traces.statements] : []);
  const unexpected: string[] = [];
  const onUnexpected = (error: unknown): void => {
    unexpected.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const untraced = handlersOf(settings, db, onUnexpected);
  const handlers = traces ? tracedHandlers(traces, untraced) : untraced;
  try {
    await runJob({ db, clock: systemClock, handlers, onUnexpected }, jobId);
  } finally {
    // The thread may end before the next batch.
    await traces?.flush().catch(onUnexpected);
  }
  return unexpected;
}

/** Records that nobody will try the job again. */
export async function giveUpJobInThread({ jobId }: { jobId: string }): Promise<void> {
  await clientOf(settingsOfThread()).$transaction((tx) => giveUpJob(tx, jobId, systemClock.now()));
}
