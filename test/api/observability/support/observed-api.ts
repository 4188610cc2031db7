import { pino } from 'pino';
import { createApp, type App } from '../../../../src/app.ts';
import { createClient, createPool } from '../../../../src/db/client.ts';
import type { AppDeps } from '../../../../src/graphql/app-deps.ts';
import type { Caller } from '../../../../src/modules/access/domain/caller.ts';
import { nobodyAt } from '../../../../src/modules/access/local-user.ts';
import { DatabaseGauges } from '../../../../src/observability/database-gauges.ts';
import { Metrics } from '../../../../src/observability/metrics.ts';
import { NOW } from '../../graphql/support/test-api.ts';

export const METRICS_TOKEN = 'a-token-for-the-collector';

/** The API with everything that is counted of it. */
export interface ObservedApi {
  readonly app: App;
  readonly metrics: Metrics;
  /** What a scrape answers. */
  scrape(headers?: Readonly<Record<string, string>>): Promise<{ status: number; text: string }>;
  /** Sends an operation. */
  ask(query: string, more?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** Callers are named by the header `authorization`: `VIEWER`, `OPERATOR`; nobody without one. */
export function startObservedApi(url: string, more: Partial<AppDeps> = {}): ObservedApi {
  const metrics = new Metrics();
  const settings = {
    ...{ url, poolSize: 3, connectTimeoutMs: 2_000, statementTimeoutMs: 5_000 },
    observers: [metrics.statements, ...(more.tracing ? [more.tracing.statements] : [])],
  };
  const pool = createPool(settings);
  const db = createClient({ ...settings, pool });
  const gauges = new DatabaseGauges(url, 0);
  metrics.showPool(pool);
  metrics.showDatabase(gauges);
  const app = createApp({
    db,
    clock: { now: () => NOW },
    log: pino({ level: 'silent' }),
    access: { identify: (facts) => Promise.resolve(callerNamed(facts.authorization) ?? nobodyAt(facts)) },
    queue: null,
    fitThreads: null,
    importDir: null,
    metrics,
    metricsToken: METRICS_TOKEN,
    requests: metrics,
    ...more,
  });
  return {
    app,
    metrics,
    scrape: async (headers = { authorization: `Bearer ${METRICS_TOKEN}` }) => {
      const response = await app.fetch('http://desk.example/metrics', { headers });
      return { status: response.status, text: await response.text() };
    },
    ask: async (query, rest = {}) => {
      const response = await app.fetch('http://desk.example/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'ADMIN' },
        body: JSON.stringify({ query, ...rest }),
      });
      const answer: unknown = await response.json();
      return answer;
    },
    close: async () => {
      await gauges.close();
      await db.$disconnect();
    },
  };
}

function callerNamed(role: string | null): Caller | null {
  if (role !== 'VIEWER' && role !== 'OPERATOR' && role !== 'ADMIN') return null;
  return { kind: 'API_KEY', id: `key:${role}`, name: role, role, heldTo: null, expiresAt: null };
}
