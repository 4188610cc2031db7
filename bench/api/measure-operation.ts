import type pg from 'pg';
import { bodiesOf } from './ask.ts';
import { BackendMeter } from './backend-meter.ts';
import type { Load, LoadResult } from './load.ts';
import type { LoadDriver } from './load-driver.ts';
import { cpuNs, forgetPeak, peakBytes } from './process-figures.ts';
import type { OperationName, Parameter } from './question.ts';
import type { Running, SystemName } from './systems.ts';
import { untilAborted } from './until-aborted.ts';

/** What one system took for one operation in one round: times are of a request, wall times with all connections busy. */
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
  readonly signal: AbortSignal;
  readonly connections: number;
  readonly rounds: number;
  /** How long each system is asked in a round. */
  readonly seconds: number;
}

/** Until code is compiled and statements are prepared. */
const WARM_UP = { leastRequests: 1_000, leastMs: 1_500 };

/** Warms up every system, then measures them in turn, round by round: what the machine does besides falls on all of them. */
export async function measureOperation(
  meter: Meter,
  systems: readonly Running[],
  operation: OperationName,
  parameters: readonly Parameter[],
): Promise<ReadonlyMap<SystemName, readonly Round[]>> {
  const measures: { system: Running; bodies: string[]; rounds: Round[] }[] = [];
  for (const system of systems) {
    const asked = await untilAborted(bodiesOf(system, operation, parameters), meter.signal);
    const bodies = asked.map((body) => JSON.stringify(body));
    await drive(meter, system, bodies, WARM_UP);
    measures.push({ system, bodies, rounds: [] });
  }
  for (let round = 0; round < meter.rounds; round += 1) {
    for (const { system, bodies, rounds } of measures) rounds.push(await measure(meter, system, bodies));
  }
  return new Map(measures.map(({ system, rounds }) => [system.name, rounds]));
}

async function measure(meter: Meter, system: Running, bodies: readonly string[]): Promise<Round> {
  const { pid } = system;
  const backends = new BackendMeter(meter.client, pid);
  forgetPeak(pid);
  await backends.start();
  try {
    const cpuBefore = cpuNs(pid);
    const load = await drive(meter, system, bodies, { leastRequests: 1, leastMs: meter.seconds * 1000 });
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
  } finally {
    backends.close();
  }
}

async function drive(
  { driver, signal, connections }: Meter,
  { port, path }: Running,
  bodies: readonly string[],
  least: Pick<Load, 'leastRequests' | 'leastMs'>,
): Promise<LoadResult> {
  return await untilAborted(driver.drive({ port, path, bodies, connections, ...least }), signal);
}
