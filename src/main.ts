import type { Server } from 'node:http';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { openDatabase } from './db/open-database.ts';
import { loadDemoWorld } from './demo/load-demo-world.ts';
import { type Env, readEnv } from './env.ts';
import type { AppDeps } from './graphql/app-deps.ts';
import { createApiServer } from './graphql/server/create-api-server.ts';
import { importFolder } from './import-folder.ts';
import { signalOfInterrupt } from './interrupt.ts';
import { localUserAlone } from './modules/access/local-user.ts';
import { openRateLimiter } from './modules/limits/open-rate-limiter.ts';
import { OperationCounter } from './modules/monitoring/operation-counter.ts';
import { saveOperationsEveryMinute } from './modules/monitoring/save-operations-every-minute.ts';
import { recordSlowStatements } from './modules/monitoring/slow-statement-recorder.ts';
import { listenForRunEvents } from './modules/pipeline/run-event-notifications.ts';
import { readDocumentRules } from './read-document-rules.ts';
import { systemClock as clock } from './shared/clock.ts';
import { DomainError } from './shared/domain-error.ts';
import { FitThreadPool } from './worker/fit-thread-pool.ts';
import { startWork } from './worker/start-work.ts';

/** A shutdown that takes longer is cut short: something outside does not answer. */
const LONGEST_SHUTDOWN_MS = 15_000;

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
  signal.addEventListener('abort', () => say('Stopping'));
  const log = pino({ level: env.logLevel }, pino.destination(2));
  const serverLog = {
    info: say,
    warn: (text: string) => log.warn(text),
    error: (text: string) => log.error(text),
  };
  const importDir = await importFolder(env);
  const documents = await readDocumentRules(env);
  const database = await openDatabase(env, serverLog);
  const { db, url, isEmbedded, applied } = database;
  const closers: (() => Promise<void>)[] = [() => database.close()];
  try {
    signal.throwIfAborted();
    say(isEmbedded ? 'Database: the embedded PostgreSQL' : 'Database: the PostgreSQL of DATABASE_URL');
    if (applied.length > 0) say(`Applied ${applied.length} migrations`);
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
    const work = await startWork({ env, url, db, clock, log, importDir });
    closers.unshift(() => work.stop());
    signal.throwIfAborted();
    const fitThreads = new FitThreadPool(Math.max(1, env.workerThreads));
    closers.unshift(() => fitThreads.destroy());
    const runEventWakeUps = listenForRunEvents(url, (error) =>
      log.warn({ err: error }, 'events of runs come late: the connection that listens for them is lost'),
    );
    closers.unshift(() => runEventWakeUps.close());
    const deps: AppDeps = {
      db,
      clock,
      log,
      access: localUserAlone,
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
      rateLimiter: openRateLimiter(env.rateLimit, { db, clock, log }),
      disclosure: env.disclosure,
    };
    const { server, sockets } = createApiServer(createApp(deps), deps);
    const origin = await listen(server, env);
    closers.unshift(() => close(server));
    closers.unshift(() => sockets.close());
    signal.throwIfAborted();
    say(`GraphQL and GraphiQL: ${origin}/graphql\nHealth:               ${origin}/health\nStop with Ctrl-C.`);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
  signal.addEventListener('abort', () => void closeAll(closers).then(() => process.exit(0)));
}

async function listen(server: Server, { host, port }: Env): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const reason = isTaken
        ? `${host}:${port} is in use: set PORT to another port`
        : `cannot listen on ${host}:${port}: ${error.message}`;
      reject(new DomainError('UNAVAILABLE', reason));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Requests under way get a moment; connections that only wait (event streams) would hold the door open for ever.
  const timer = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(timer);
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
