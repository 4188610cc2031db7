import type { Logger } from 'pino';
import type { PrismaClient } from '../db/generated/client.ts';
import type { WatchedPool } from '../db/watched-pool.ts';
import type { Env } from '../env.ts';
import { DatabaseGauges } from '../observability/database-gauges.ts';
import type { Metrics } from '../observability/metrics.ts';
import { openReadiness } from '../observability/open-readiness.ts';
import type { AnsweringQueue } from '../observability/readiness.ts';
import { listen } from './listen.ts';
import { createMetricsServer } from './metrics-server.ts';

export interface ShownProcess {
  readonly env: Pick<Env, 'host' | 'metricsPort' | 'metricsToken'>;
  readonly url: string;
  readonly db: PrismaClient;
  readonly pool: WatchedPool;
  readonly metrics: Metrics;
  readonly queue: AnsweringQueue;
  readonly stopping: AbortSignal;
  readonly log: Logger;
}

/** Shows the metrics of a process that has no API, where METRICS_PORT says so. @returns what ends that. */
export async function showMetrics(shown: ShownProcess): Promise<() => Promise<void>> {
  const { env, url, pool, metrics, log } = shown;
  const { metricsPort: port, metricsToken, host } = env;
  if (port === null) return () => Promise.resolve();
  const gauges = new DatabaseGauges(url);
  metrics.showProcess();
  metrics.showPool(pool);
  metrics.showDatabase(gauges);
  const server = createMetricsServer({ metrics, readiness: await openReadiness(shown), metricsToken });
  const origin = await listen(server, { host, port }, 'METRICS_PORT');
  log.info({ origin }, 'metrics are shown');
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
    await gauges.close();
  };
}
