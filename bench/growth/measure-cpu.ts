import type pg from 'pg';
import { BackendMeter } from '../api/backend-meter.ts';

/** What some work took, in ms. */
export interface Cpu {
  /** User and system time of this process, with all its threads. */
  readonly processMs: number;
  /** Of the backends of PostgreSQL that this process is connected to. */
  readonly databaseMs: number;
}

export async function measureCpu(client: pg.Client, work: () => Promise<void>): Promise<Cpu> {
  const backends = new BackendMeter(client, process.pid);
  await backends.start();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { processMs: (user + system) / 1000, databaseMs: (await backends.stop()) / 1e6 };
}
