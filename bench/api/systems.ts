import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FLOOR } from './floor.ts';
import { freePort } from './free-port.ts';
import { OURS } from './ours.ts';
import { POSTGRAPHILE } from './postgraphile.ts';
import type { Questions } from './question.ts';

export const SYSTEMS = ['ours', 'cached', 'postgraphile', 'floor'] as const;
export type SystemName = (typeof SYSTEMS)[number];

export const SYSTEM_TITLES: Readonly<Record<SystemName, string>> = {
  ours: 'ours',
  cached: 'ours (cached)',
  postgraphile: 'PostGraphile',
  floor: 'floor',
};

export const QUESTIONS: Readonly<Record<SystemName, Questions>> = {
  ours: OURS,
  cached: OURS,
  postgraphile: POSTGRAPHILE,
  floor: FLOOR,
};

/** A server that answers. */
export interface Running {
  readonly name: SystemName;
  readonly pid: number;
  readonly port: number;
  /** Where it takes operations. */
  readonly path: string;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly databaseUrl: string;
  readonly logFile: string;
  /** What the environment of ours holds besides. */
  readonly settings: Readonly<Record<string, string>>;
  /** Gives up the start. */
  readonly signal: AbortSignal;
}

type Program = (
  port: number,
  databaseUrl: string,
) => { args: string[]; env: Record<string, string>; path: string };

const LONGEST_START_MS = 120_000;
const STOP_MS = 10_000;
const checkoutDir = fileURLToPath(new URL('../..', import.meta.url));
const benchDir = fileURLToPath(new URL('..', import.meta.url));

const cached: Program = (port, databaseUrl) => ({
  args: [`${checkoutDir}src/main.ts`],
  path: '/graphql',
  env: {
    ...{ DATABASE_URL: databaseUrl, PORT: String(port) },
    // It serves and does nothing else, and the limit of a caller is beyond reach: its cost stays.
    ...{ WORKER_THREADS: '0', DAILY_CRON: 'off', BACKUP_CRON: 'off', DEMO_WORLD: 'off' },
    ...{ RATE_LIMIT_CAPACITY: '1000000000', RATE_LIMIT_PER_SECOND: '1000000000' },
  },
});

/** Every answer is made anew. */
const ours: Program = (port, databaseUrl) => {
  const program = cached(port, databaseUrl);
  return { ...program, env: { ...program.env, RESPONSE_CACHE_MB: '0' } };
};

const PROGRAMS: Readonly<Record<SystemName, Program>> = {
  ours,
  cached,
  postgraphile: (port, databaseUrl) => ({
    args: [
      `${benchDir}node_modules/postgraphile/dist/cli-run.js`,
      '--config',
      `${benchDir}api/postgraphile-preset.mjs`,
    ],
    path: '/graphql',
    env: { DATABASE_URL: databaseUrl, PORT: String(port), GRAPHILE_ENV: 'production' },
  }),
  floor: (port, databaseUrl) => ({
    args: [`${benchDir}api/floor-server.ts`, String(port), databaseUrl],
    path: '/',
    env: {},
  }),
};

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Starts a system on a free port, and returns when it takes connections. Its output goes to the file. */
export async function startSystem(name: SystemName, options: StartOptions): Promise<Running> {
  const port = await freePort();
  const { args, env, path } = PROGRAMS[name](port, options.databaseUrl);
  const log = openSync(options.logFile, 'w');
  const child = spawn(process.execPath, args, {
    cwd: benchDir,
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production', ...env, ...options.settings },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  children.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      children.delete(child);
      resolve();
    });
  });
  const deadline = performance.now() + LONGEST_START_MS;
  while (!(await takesRequests(port, path))) {
    const isOver = child.exitCode !== null || child.signalCode !== null;
    if (isOver || performance.now() > deadline || options.signal.aborted) {
      child.kill('SIGKILL');
      options.signal.throwIfAborted();
      const said = readFileSync(options.logFile, 'utf8');
      const what = isOver ? 'ended at once' : `took no request within ${LONGEST_START_MS / 1000} s`;
      throw new Error(`${SYSTEM_TITLES[name]} ${what}. Its log:\n${said}`);
    }
    await wait(100);
  }
  return {
    name,
    pid: child.pid ?? 0,
    port,
    path,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

async function takesRequests(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', operationName: null, variables: {} }),
    });
    await response.arrayBuffer();
    return true;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
