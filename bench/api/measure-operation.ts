import type pg from 'pg';
import { bodiesOf } from './ask.ts';
import { BackendMeter } from './backend-meter.ts';
import type { Load, LoadResult } from './load.ts';
import type { LoadDriver } from './load-driver.ts';
import { cpuNs, forgetPeak, peakBytes } from './process-figures.ts';
import type { OperationName, Parameter } from './question.ts';
import type { Running } from './systems.ts';
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

/** A server, and what it is asked. */
export interface Subject {
  readonly system: Running;
  /** Of its database. */
  readonly client: pg.Client;
  readonly parameters: readonly Parameter[];
}

export interface Meter {
  readonly driver: LoadDriver;
  readonly signal: AbortSignal;
  readonly connections: number;
  readonly rounds: number;
  /** How long each system is asked in a round. */
  readonly seconds: number;
}

const WARM_UP = { leastRequests: 1_000, leastMs: 1_500 };

/** So many different questions are put to a server that keeps its answers, again and again. */
const KEPT_QUESTIONS = 10;

/**
 * Warms up every server, then measures them in turn, round by round: what the machine does besides falls on all of them. Returns the rounds of each, in
 * the order of the servers.
 */
export async function measureOperation(
  meter: Meter,
  subjects: readonly Subject[],
  operation: OperationName,
): Promise<Round[][]> {
  const measures: { subject: Subject; bodies: string[]; rounds: Round[] }[] = [];
  for (const subject of subjects) {
    const bodies = await warmUp(meter, subject, operation);
    measures.push({ subject, bodies, rounds: [] });
  }
  for (let round = 0; round < meter.rounds; round += 1) {
    for (const { subject, bodies, rounds } of measures) rounds.push(await measure(meter, subject, bodies));
  }
  return measures.map(({ rounds }) => rounds);
}

/** Asks a server until its code is compiled and its statements are prepared. Returns what it was asked, to be sent in turn. */
export async function warmUp(
  meter: Pick<Meter, 'driver' | 'signal' | 'connections'>,
  { system, parameters }: Pick<Subject, 'system' | 'parameters'>,
  operation: OperationName,
): Promise<string[]> {
  const questions = system.name === 'cached' ? parameters.slice(0, KEPT_QUESTIONS) : parameters;
  const asked = await untilAborted(bodiesOf(system, operation, questions), meter.signal);
  const bodies = asked.map((body) => JSON.stringify(body));
  await drive(meter, system, bodies, WARM_UP);
  return bodies;
}

async function measure(meter: Meter, { system, client }: Subject, bodies: readonly string[]): Promise<Round> {
  const { pid } = system;
  const backends = new BackendMeter(client, pid);
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
  { driver, signal, connections }: Pick<Meter, 'driver' | 'signal' | 'connections'>,
  { port, path }: Running,
  bodies: readonly string[],
  least: Pick<Load, 'leastRequests' | 'leastMs'>,
): Promise<LoadResult> {
  return await untilAborted(driver.drive({ port, path, bodies, connections, ...least }), signal);
}
