import type pg from 'pg';
import { BackendMeter } from './backend-meter.ts';
import type { LoadDriver } from './load-driver.ts';
import { cpuNs, forgetPeak, peakBytes } from './process-figures.ts';
import type { Running } from './systems.ts';

/** What one system took for one operation in one round; times are of a request, but for wall times under all connections. */
export interface Round {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly serverMs: number;
  readonly databaseMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly bytes: number;
  readonly peakBytes: number;
}

export interface Meter {
  readonly client: pg.Client;
  readonly driver: LoadDriver;
  readonly connections: number;
}

const WARM_REQUESTS = 1_000;
const WARM_MS = 1_500;

/** Asks a system until its code is compiled and its statements are prepared. */
export async function warmUp(meter: Meter, system: Running, bodies: readonly string[]): Promise<void> {
  const { connections } = meter;
  const { port, path } = system;
  await meter.driver.drive({
    ...{ port, path, bodies, connections },
    leastRequests: WARM_REQUESTS,
    leastMs: WARM_MS,
  });
}

/** Asks a system for some time and measures it. */
export async function measureRound(
  meter: Meter,
  system: Running,
  bodies: readonly string[],
  seconds: number,
): Promise<Round> {
  const { port, path, pid } = system;
  const backends = new BackendMeter(meter.client, pid);
  forgetPeak(pid);
  await backends.start();
  const cpuBefore = cpuNs(pid);
  const load = await meter.driver.drive({
    ...{ port, path, bodies, connections: meter.connections },
    leastRequests: 1,
    leastMs: seconds * 1000,
  });
  const serverNs = cpuNs(pid) - cpuBefore;
  const databaseNs = await backends.stop();
  const msOfRequest = (ns: number): number => ns / 1e6 / load.requests;
  return {
    requests: load.requests,
    requestsPerSecond: load.requests / load.seconds,
    serverMs: msOfRequest(serverNs),
    databaseMs: msOfRequest(databaseNs),
    medianMs: load.medianMs,
    p99Ms: load.p99Ms,
    bytes: load.bytes,
    peakBytes: peakBytes(pid),
  };
}
