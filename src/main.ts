import { createApp } from './app.ts';
import { openDatabase } from './db/open-database.ts';
import { loadDemoWorld } from './demo/load-demo-world.ts';
import { type Env, readEnv } from './env.ts';
import type { AppDeps } from './graphql/app-deps.ts';
import { openResponseCache } from './graphql/caching/open-response-cache.ts';
import { answerDirectly } from './graphql/direct/answer-directly.ts';
import { KnownOperations } from './graphql/direct/known-operations.ts';
import { createApiServer } from './graphql/server/create-api-server.ts';
import { outliveForgottenErrors } from './graphql/server/outlive-forgotten-errors.ts';
import { liveStreamsOf } from './graphql/limits/live-streams.ts';
import { schema } from './graphql/schema.ts';
import { importFolder } from './import-folder.ts';
import { signalOfInterrupt } from './interrupt.ts';
import { CredentialCallers } from './modules/access/credential-callers.ts';
import { isLoopbackHost } from './modules/access/is-loopback-host.ts';
import { refuseOpenDoor } from './modules/access/refuse-open-door.ts';
import { openRateLimiter } from './modules/limits/open-rate-limiter.ts';
import { OperationCounter } from './modules/monitoring/operation-counter.ts';
import { saveOperationsEveryMinute } from './modules/monitoring/save-operations-every-minute.ts';
import { recordSlowStatements } from './modules/monitoring/slow-statement-recorder.ts';
import { listenForRunEvents } from './modules/pipeline/run-event-notifications.ts';
import { readDocumentRules } from './read-document-rules.ts';
import { DatabaseGauges } from './observability/database-gauges.ts';
import { Metrics } from './observability/metrics.ts';
import { observersOfRequests } from './observability/observers-of-requests.ts';
import { openLog } from './observability/open-log.ts';
import { openReadiness } from './observability/open-readiness.ts';
import { openTracing, tracesOf } from './observability/open-tracing.ts';
import { RequestLog } from './observability/request-log.ts';
import { listen } from './serving/listen.ts';
import { systemClock as clock } from './shared/clock.ts';
import { DomainError } from './shared/domain-error.ts';
import { tellUnknownSettings } from './tell-unknown-settings.ts';
import { FitThreadPool } from './worker/fit-thread-pool.ts';
import { startWork } from './worker/start-work.ts';

/** A shutdown that takes longer is cut short: something outside does not answer. */
const LONGEST_SHUTDOWN_MS = 15_000;
/** For how long requests that are under way then are answered, and until when jobs may still come to their end. */
const REQUEST_GRACE_MS = 7_000;
const JOB_GRACE = { untilMs: 8_500, mostMs: 5_000 };

const signal = signalOfInterrupt(LONGEST_SHUTDOWN_MS, 1);
try {
  await start(readEnv());
} catch (error) {
  if (signal.aborted) process.exit(0);
  process.stderr.write(
    `${error instanceof DomainError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}

/** Starts one part after the other. Ctrl-C on the way ends the start after the part under way, and closes what was opened. */
async function start(env: Env): Promise<void> {
  let stopAt = Infinity;
  signal.addEventListener('abort', () => {
    stopAt = performance.now();
    say('Stopping');
  });
  const log = openLog({ level: env.logLevel, secrets: env.secrets });
  outliveForgottenErrors(log);
  tellUnknownSettings(log, env.unknownSettings);
  const serverLog = {
    info: say,
    warn: (text: string) => log.warn(text),
    error: (text: string) => log.error(text),
  };
  const importDir = await importFolder(env);
  const documents = await readDocumentRules(env);
  const metrics = new Metrics();
  metrics.showProcess();
  const tracing = await openTracing(tracesOf(env));
  const database = await openDatabase(env, serverLog, {
    poolWaitMs: env.poolWaitMs,
    observers: [metrics.statements, ...(tracing ? [tracing.statements] : [])],
  });
  const { db, url, isEmbedded, applied } = database;
  metrics.showPool(database.pool);
  const closers: (() => Promise<void>)[] = [() => database.close()];
  if (tracing) closers.unshift(() => tracing.close());
  const gauges = new DatabaseGauges(url);
  metrics.showDatabase(gauges);
  closers.unshift(() => gauges.close());
  try {
    signal.throwIfAborted();
    say(isEmbedded ? 'Database: the embedded PostgreSQL' : 'Database: the PostgreSQL of DATABASE_URL');
    if (applied.length > 0) say(`Applied ${applied.length} migrations`);
    const { host, tokens } = env;
    const isLoopback = await isLoopbackHost(host);
    await refuseOpenDoor(db, { host, isLoopback, takesTokens: tokens !== null });
    const access = new CredentialCallers({
      ...{ db, clock, tokens, isLoopback },
      onFault: (error, what) => log.warn({ err: error }, what),
    });
    closers.unshift(() => access.close());
    if (env.demoWorld ?? isEmbedded) {
      const onUnexpected = (error: unknown, jobId: string): void =>
        log.error({ err: error, jobId }, 'demo world');
      if (await loadDemoWorld({ db, clock, onUnexpected }))
        say('Loaded the demo world: an invented league, with a pipeline run');
    }
    const onFault = (error: unknown): void => log.warn({ err: error }, 'a slow statement was not recorded');
    closers.unshift(recordSlowStatements({ db, clock, onFault, watch: database.slowStatements }));
    const operations = new OperationCounter();
    closers.unshift(saveOperationsEveryMinute(db, operations, log));
    signal.throwIfAborted();
    const work = await startWork({ env, url, db, clock, log, importDir, metrics });
    closers.unshift(() => {
      const leftMs = JOB_GRACE.untilMs - (performance.now() - stopAt);
      return work.stop(Math.max(0, Math.min(JOB_GRACE.mostMs, leftMs)));
    });
    signal.throwIfAborted();
    const fitThreads = new FitThreadPool(Math.max(1, env.workerThreads));
    closers.unshift(() => fitThreads.destroy());
    const runEventWakeUps = listenForRunEvents(url, (error) =>
      log.warn({ err: error }, 'events of runs come late: the connection that listens for them is lost'),
    );
    closers.unshift(() => runEventWakeUps.close());
    const kept = openResponseCache({ ...{ url, db, metrics, log }, mostBytes: env.responseCacheBytes });
    closers.unshift(async () => await kept?.close());
    const readiness = await openReadiness({ db, queue: work.queue, stopping: signal, log });
    const deps: AppDeps = {
      db,
      clock,
      log,
      access,
      queue: work.queue,
      fitThreads,
      importDir,
      budgets: env.llm.budgets,
      llm: env.llm,
      runEventWakeUps,
      resultSources: env.resultSources,
      downloadSecret: env.downloadSecret,
      operations,
      corsOrigins: env.corsOrigins,
      documents,
      metrics,
      metricsToken: env.metricsToken,
      requests: observersOfRequests([
        metrics,
        new RequestLog({ log, slowMs: env.slowRequestMs, now: () => performance.now() }),
      ]),
      ...(tracing ? { tracing } : {}),
      readiness,
      rateLimiter: openRateLimiter(env.rateLimit, { db, clock, log }),
      disclosure: env.disclosure,
      responseCache: kept?.cache ?? null,
    };
    const known = new KnownOperations(schema);
    const { server, sockets, requests } = createApiServer(createApp(deps, known), deps, {
      direct: (handOver) => answerDirectly(deps, known, handOver),
    });
    metrics.show('subscriptions_open', 'Subscriptions that are open.', () => liveStreamsOf(deps).count);
    metrics.show('websockets_open', 'WebSockets that are open.', () => sockets.count);
    metrics.show('requests_under_way', 'HTTP requests that are being answered.', () => requests.count);
    const origin = await listen(server, env);
    closers.unshift(async () => {
      await Promise.all([requests.end(REQUEST_GRACE_MS), sockets.close(REQUEST_GRACE_MS)]);
    });
    signal.throwIfAborted();
    say(`GraphQL and GraphiQL: ${origin}/graphql\nHealth:               ${origin}/health\nStop with Ctrl-C.`);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
  signal.addEventListener('abort', () => void closeAll(closers).then(() => process.exit(0)));
}

/** Ends in the reverse order of the start, and goes on when one part fails to end. */
async function closeAll(closers: readonly (() => Promise<void>)[]): Promise<void> {
  for (const closeOne of closers) {
    await closeOne().catch((error: unknown) => process.stderr.write(`while stopping: ${String(error)}\n`));
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
