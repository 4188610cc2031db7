import type { PrismaClient } from '../../db/generated/client.ts';
import type { AppDeps } from '../app-deps.ts';
import type { ReadTrace } from './read-trace.ts';

/** What tells of an answer and is not told in it. */
const INNOCENT: ReadonlySet<string | symbol> = new Set<keyof AppDeps>(['metrics', 'tracing', 'log']);

/**
 * The application as an answer that is watched sees it. Its database is `db`. Whoever takes anything else of it (the clock, the queue, a setting) makes the
 * answer one that is not kept.
 */
export function tracedDeps(deps: AppDeps, db: PrismaClient, trace: ReadTrace): AppDeps {
  return new Proxy(deps, {
    get(target, name): unknown {
      if (name === 'db') return db;
      if (!INNOCENT.has(name)) trace.cannotTell('process');
      return Reflect.get(target, name);
    },
    ownKeys(target) {
      trace.cannotTell('process');
      return Reflect.ownKeys(target);
    },
  });
}
