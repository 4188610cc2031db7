import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { machineState } from '../machine-state.ts';
import type { WorldScale } from '../world/world-sizes.ts';
import { writeJson } from '../write-json.ts';
import { needLocalBackends } from './backend-meter.ts';
import { LoadDriver } from './load-driver.ts';
import { measureOperation } from './measure-operation.ts';
import type { ApiBenchOptions } from './options.ts';
import { parametersOf } from './parameters.ts';
import { prepareForPostGraphile } from './prepare-postgraphile.ts';
import type { OperationName, Parameter } from './question.ts';
import { printScales, type ScaleMeasured, scaleFiguresOf } from './scale-figures.ts';
import { type Running, startSystem } from './systems.ts';

/** A made world, on the server that all are on. */
export interface World {
  readonly scale: WorldScale;
  readonly url: string;
}

/** A server on one of the worlds. */
interface Placed {
  readonly scale: WorldScale;
  readonly client: pg.Client;
  readonly system: Running;
  readonly parameters: Readonly<Record<OperationName, readonly Parameter[]>>;
}

/**
 * Measures the same operations on worlds of several sizes, in turn, and prints how the figures of each system grow with the rows. That answers are right is
 * what `compareSystems` tells.
 */
export async function compareScales(
  worlds: readonly World[],
  options: ApiBenchOptions,
  signal: AbortSignal,
): Promise<void> {
  const logDir = mkdtempSync(path.join(tmpdir(), 'bench-api-'));
  const clients: pg.Client[] = [];
  const placed: Placed[] = [];
  const driver = new LoadDriver();
  try {
    const before = machineState();
    console.log(before);
    for (const { scale, url } of worlds) {
      const client = new pg.Client({ connectionString: url, application_name: 'bench meter' });
      await client.connect();
      clients.push(client);
      await needLocalBackends(client);
      if (options.systems.includes('postgraphile')) await prepareForPostGraphile(client);
      const parameters = await parametersOf(client);
      for (const name of options.systems) {
        const settings = { postgraphile: {}, floor: {}, ...options.settings }[name];
        const logFile = path.join(logDir, `${name}-${scale}.log`);
        const system = await startSystem(name, { databaseUrl: url, logFile, settings, signal });
        placed.push({ scale, client, system, parameters });
      }
    }
    const measured: ScaleMeasured[] = [];
    for (const operation of options.operations) {
      const subjects = placed.map((one) => ({ ...one, parameters: one.parameters[operation] }));
      const rounds = await measureOperation({ driver, signal, ...options }, subjects, operation);
      for (const [index, { scale, system }] of placed.entries())
        measured.push({ operation, system: system.name, scale, rounds: rounds[index] ?? [] });
      console.log(`${operation}: measured`);
    }
    const figures = scaleFiguresOf(measured);
    printScales(figures);
    const after = machineState();
    console.log(after);
    const { scales, rounds, seconds, connections, settings } = options;
    const asked = { scales, rounds, seconds, connections, settings };
    writeJson(options.json, { asked, machine: { before, after }, figures, measured });
  } finally {
    driver.close();
    await Promise.all(placed.map(({ system }) => system.stop()));
    for (const client of clients) await client.end();
    rmSync(logDir, { recursive: true });
  }
}
