import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { needLocalBackends } from '../api/backend-meter.ts';
import { LoadDriver } from '../api/load-driver.ts';
import { warmUp } from '../api/measure-operation.ts';
import { parametersOf } from '../api/parameters.ts';
import { needProc } from '../api/process-figures.ts';
import { type Running, startSystem } from '../api/systems.ts';
import { untilAborted } from '../api/until-aborted.ts';
import { interruptible } from '../interruptible.ts';
import { machineState } from '../machine-state.ts';
import { onWorld } from '../on-world.ts';
import { writeJson } from '../write-json.ts';
import { type GroupMember, measureGroup } from './measure-group.ts';
import { type ProcessesOptions, readProcessesOptions } from './options.ts';
import { figuresOfGroups, type GroupMeasured, printGroups } from './report.ts';

/** So many API processes at most; each is measured with all smaller numbers. */
const MOST_PROCESSES = 2;

/**
 * `npm run bench -- processes`: the same reads from one API process and from two on one database, with as many connections in all, and how many are
 * answered in a second, and at what cost. The driver and PostgreSQL run on the same machine and have their share of it.
 */
export async function benchProcesses(): Promise<void> {
  const options = readProcessesOptions(process.argv.slice(3));
  needProc();
  await interruptible((signal) => onWorld(options, signal, (url) => measure(url, options, signal)));
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
      const { settings } = options;
      running.push(await startSystem('ours', { databaseUrl: url, logFile, settings, signal }));
      drivers.push(new LoadDriver());
    }
    const measured = await measureAll({ client, running, drivers, signal }, options);
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
  readonly signal: AbortSignal;
}

/** Round by round, one process and two in turn. */
async function measureAll(
  { client, running, drivers, signal }: Crew,
  { operations, rounds, seconds, connections }: ProcessesOptions,
): Promise<GroupMeasured[]> {
  const parameters = await parametersOf(client);
  const measured: GroupMeasured[] = [];
  for (const operation of operations) {
    const members: GroupMember[] = [];
    for (const [index, system] of running.entries()) {
      const driver = drivers[index];
      if (!driver) throw new Error('There is no driver for it.');
      const meter = { driver, signal, connections };
      const bodies = await warmUp(meter, { system, parameters: parameters[operation] }, operation);
      members.push({ system, driver, bodies });
    }
    for (let round = 0; round < rounds; round += 1) {
      for (let processes = 1; processes <= members.length; processes += 1) {
        const group = members.slice(0, processes);
        measured.push({
          operation,
          processes,
          ...(await untilAborted(measureGroup(client, group, { connections, seconds }), signal)),
        });
      }
    }
    console.log(`${operation}: measured`);
  }
  return measured;
}
