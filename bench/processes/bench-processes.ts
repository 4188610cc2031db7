import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { signalOfInterrupt } from '../../src/interrupt.ts';
import { bodiesOf } from '../api/ask.ts';
import { needLocalBackends } from '../api/backend-meter.ts';
import { LoadDriver } from '../api/load-driver.ts';
import { parametersOf } from '../api/parameters.ts';
import { needProc } from '../api/process-figures.ts';
import { type Running, startSystem } from '../api/systems.ts';
import { untilAborted } from '../api/until-aborted.ts';
import { machineState } from '../machine-state.ts';
import { onWorld } from '../on-world.ts';
import { writeJson } from '../write-json.ts';
import { measureGroup } from './measure-group.ts';
import { type ProcessesOptions, readProcessesOptions } from './options.ts';
import { figuresOfGroups, type GroupMeasured, printGroups } from './report.ts';

const WARM = { leastRequests: 1_000, leastMs: 1_500 };
const LONGEST_END_MS = 15_000;
/** So many API processes at most; each is measured with all smaller numbers. */
const MOST_PROCESSES = 2;

/**
 * `npm run bench -- processes`: the same reads from one API process and from two on one database, with as many connections in all, and how many are
 * answered in a second, and at what cost. The driver and PostgreSQL run on the same machine and have their share of it.
 */
export async function benchProcesses(): Promise<void> {
  const options = readProcessesOptions(process.argv.slice(3));
  needProc();
  const signal = signalOfInterrupt(LONGEST_END_MS, 1);
  try {
    await onWorld(options, (url) => untilAborted(measure(url, options, signal), signal));
  } catch (error) {
    if (!signal.aborted) throw error;
    console.error('Stopped before the end.');
    process.exit(1);
  }
}

async function measure(url: string, options: ProcessesOptions, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'bench meter' });
  await client.connect();
  const logDir = mkdtempSync(path.join(tmpdir(), 'bench-processes-'));
  const running: Running[] = [];
  const drivers: LoadDriver[] = [];
  try {
    await needLocalBackends(client);
    const before = machineState();
    console.log(before);
    for (let number = 1; number <= MOST_PROCESSES; number += 1) {
      const logFile = path.join(logDir, `${number}.log`);
      running.push(
        await startSystem('ours', { databaseUrl: url, logFile, settings: options.settings, signal }),
      );
      drivers.push(new LoadDriver());
    }
    const measured = await measureAll({ client, running, drivers }, options);
    const figures = figuresOfGroups(measured);
    printGroups(figures);
    const after = machineState();
    console.log(after);
    const { rounds, seconds, connections, settings } = options;
    const machine = { before, after };
    writeJson(options.json, { rounds, seconds, connections, settings, machine, figures, measured });
  } finally {
    for (const driver of drivers) driver.close();
    for (const one of running) await one.stop();
    await client.end();
    rmSync(logDir, { recursive: true });
  }
}

interface Crew {
  readonly client: pg.Client;
  readonly running: readonly Running[];
  readonly drivers: readonly LoadDriver[];
}

/** Round by round, one process and two in turn. */
async function measureAll(
  { client, running, drivers }: Crew,
  { operations, rounds, seconds, connections }: ProcessesOptions,
): Promise<GroupMeasured[]> {
  const parameters = await parametersOf(client);
  const measured: GroupMeasured[] = [];
  for (const operation of operations) {
    const members = await Promise.all(
      running.map(async (system, index) => {
        const bodies = await bodiesOf(system, operation, parameters[operation]);
        const driver = drivers[index];
        if (!driver) throw new Error('There is no driver for it.');
        return { system, driver, bodies: bodies.map((body) => JSON.stringify(body)) };
      }),
    );
    for (const { system, driver, bodies } of members)
      await driver.drive({ port: system.port, path: system.path, bodies, connections, ...WARM });
    for (let round = 0; round < rounds; round += 1) {
      for (let processes = 1; processes <= members.length; processes += 1) {
        const group = members.slice(0, processes);
        measured.push({
          operation,
          processes,
          ...(await measureGroup(client, group, { connections, seconds })),
        });
      }
    }
    console.log(`${operation}: measured`);
  }
  return measured;
}
