import type pg from 'pg';
import { BackendMeter } from '../api/backend-meter.ts';
import type { LoadDriver } from '../api/load-driver.ts';
import { cpuNs } from '../api/process-figures.ts';
import type { Running } from '../api/systems.ts';
import { watchMachine } from '../machine-load.ts';

/** An API process and who asks it what. */
export interface GroupMember {
  readonly system: Running;
  readonly driver: LoadDriver;
  readonly bodies: readonly string[];
}

/** What several API processes did together in one round; CPU is of a request. */
export interface GroupRound {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly serverMs: number;
  readonly databaseMs: number;
  /** Of the process whose was longest. */
  readonly p99Ms: number;
  /** Cores' worth of work of the whole machine, drivers and everybody else included. */
  readonly busyCores: number;
}

/** Asks all processes of a group at once, with the connections spread over them. */
export async function measureGroup(
  client: pg.Client,
  group: readonly GroupMember[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<GroupRound> {
  const meters = group.map(({ system }) => new BackendMeter(client, system.pid));
  const used = (): number => group.reduce((sum, { system }) => sum + cpuNs(system.pid), 0);
  try {
    for (const meter of meters) await meter.start();
    const machine = watchMachine();
    const before = used();
    const loads = await Promise.all(
      group.map(({ system: { port, path }, driver, bodies }) =>
        driver.drive({
          ...{ port, path, bodies },
          connections: Math.max(1, Math.round(connections / group.length)),
          leastRequests: 1,
          leastMs: seconds * 1000,
        }),
      ),
    );
    const busyCores = machine();
    const serverNs = used() - before;
    let databaseNs = 0;
    for (const meter of meters) databaseNs += await meter.stop();
    const requests = loads.reduce((sum, load) => sum + load.requests, 0);
    return {
      requests,
      requestsPerSecond: loads.reduce((sum, load) => sum + load.requests / load.seconds, 0),
      serverMs: serverNs / 1e6 / requests,
      databaseMs: databaseNs / 1e6 / requests,
      p99Ms: Math.max(...loads.map(({ p99Ms }) => p99Ms)),
      busyCores,
    };
  } finally {
    for (const meter of meters) meter.close();
  }
}
