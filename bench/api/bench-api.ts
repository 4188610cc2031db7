import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { onBenchServer } from '../bench-server.ts';
import { machineState } from '../machine-state.ts';
import { keptDatabase, onScratchDatabase } from '../scratch-database.ts';
import { makeWorld } from '../world/make-world.ts';
import { bodiesOf } from './ask.ts';
import { needLocalBackends } from './backend-meter.ts';
import { checkAnswers, type Statements } from './check-answers.ts';
import { installOthers } from './install.ts';
import { LoadDriver } from './load-driver.ts';
import { measureRound, type Meter, type Round, warmUp } from './measure.ts';
import { type ApiBenchOptions, readOptions } from './options.ts';
import { parametersOf } from './parameters.ts';
import { prepareForPostGraphile } from './prepare-postgraphile.ts';
import { needProc } from './process-figures.ts';
import type { OperationName, Parameter } from './question.ts';
import { figuresOf, type Measured, printFigures, printRatios, ratiosOf } from './report.ts';
import { openStatementProxy } from './statement-proxy.ts';
import { type Running, startSystem, SYSTEM_TITLES } from './systems.ts';

type Parameters = Readonly<Record<OperationName, readonly Parameter[]>>;

/**
 * `npm run bench -- api`: asks our API, PostGraphile and a floor of hand-written SQL the same six questions on the same data, compares the answers, and
 * prints what a request takes each of them.
 */
export async function benchApi(): Promise<void> {
  const options = readOptions(process.argv.slice(3));
  needProc();
  if (options.systems.includes('postgraphile')) await installOthers();
  if (options.database !== null) {
    await compare(options.database, options);
    return;
  }
  await onBenchServer(async (serverUrl) => {
    if (options.keep) {
      const url = await keptDatabase(serverUrl, `qs_bench_api_${process.pid}`);
      await fill(url, options);
      await compare(url, options);
      console.log(`The world is left. To measure on it again: --database ${url}`);
    } else {
      await onScratchDatabase(serverUrl, async (_db, url) => {
        await fill(url, options);
        await compare(url, options);
      });
    }
  });
}

async function fill(url: string, { scale }: ApiBenchOptions): Promise<void> {
  console.log(`Making a world of scale ${scale}`);
  await makeWorld(url, scale);
}

async function compare(url: string, options: ApiBenchOptions): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'bench meter' });
  await client.connect();
  const logDir = mkdtempSync(path.join(tmpdir(), 'bench-api-'));
  try {
    await needLocalBackends(client);
    await prepareForPostGraphile(client);
    const parameters = await parametersOf(client);
    const before = machineState();
    console.log(before);
    const statements = await checkAll(url, logDir, parameters, options);
    const measured = await measureAll({ url, logDir, client }, parameters, statements, options);
    const figures = measured.map(figuresOf);
    const ratios = ratiosOf(measured);
    printFigures(figures);
    printRatios(ratios);
    const after = machineState();
    console.log(after);
    if (options.json !== null) {
      const { scale, rounds, seconds, connections } = options;
      const machine = { before, after };
      const text = JSON.stringify({ scale, rounds, seconds, connections, machine, ratios, figures, measured }, null, 2);
      writeFileSync(options.json, `${text}\n`);
    }
  } finally {
    await client.end();
    rmSync(logDir, { recursive: true });
  }
}

/** Starts every system behind a proxy of its own, and compares what they answer. */
async function checkAll(
  databaseUrl: string,
  logDir: string,
  parameters: Parameters,
  options: ApiBenchOptions,
): Promise<ReadonlyMap<OperationName, Statements>> {
  const running: Running[] = [];
  const proxies = [];
  try {
    const counts = new Map<Running, () => number>();
    for (const name of options.systems) {
      const proxy = await openStatementProxy(databaseUrl);
      proxies.push(proxy);
      const system = await startSystem(name, {
        databaseUrl: proxy.url,
        logFile: path.join(logDir, `${name}.log`),
        settings: settingsOf(name, options),
      });
      running.push(system);
      counts.set(system, () => proxy.count());
    }
    const statements = new Map<OperationName, Statements>();
    for (const operation of options.operations) {
      const count = (system: Running): number => counts.get(system)?.() ?? 0;
      statements.set(operation, await checkAnswers(running, operation, parameters[operation], count));
      console.log(`${operation}: the same answers from ${options.systems.map((name) => SYSTEM_TITLES[name]).join(', ')}`);
    }
    return statements;
  } finally {
    for (const system of running) await system.stop();
    for (const proxy of proxies) await proxy.close();
  }
}

async function measureAll(
  { url, logDir, client }: { url: string; logDir: string; client: pg.Client },
  parameters: Parameters,
  statements: ReadonlyMap<OperationName, Statements>,
  options: ApiBenchOptions,
): Promise<Measured[]> {
  const running: Running[] = [];
  const driver = new LoadDriver();
  try {
    for (const name of options.systems) {
      const logFile = path.join(logDir, `${name}.log`);
      running.push(await startSystem(name, { databaseUrl: url, logFile, settings: settingsOf(name, options) }));
    }
    const meter = { client, driver, connections: options.connections };
    const measured: Measured[] = [];
    for (const operation of options.operations) {
      const rounds = await measureOperation(meter, running, parameters[operation], operation, options);
      for (const system of running) {
        measured.push({
          operation,
          system: system.name,
          statements: statements.get(operation)?.get(system.name) ?? 0,
          rounds: rounds.get(system) ?? [],
        });
      }
      console.log(`${operation}: measured`);
    }
    return measured;
  } finally {
    driver.close();
    for (const system of running) await system.stop();
  }
}

/** Round by round, every system once in each. */
async function measureOperation(
  meter: Meter,
  systems: readonly Running[],
  parameters: readonly Parameter[],
  operation: OperationName,
  { rounds, seconds }: ApiBenchOptions,
): Promise<Map<Running, Round[]>> {
  const bodies = new Map<Running, string[]>();
  const results = new Map<Running, Round[]>();
  for (const system of systems) {
    const asked = (await bodiesOf(system, operation, parameters)).map((body) => JSON.stringify(body));
    bodies.set(system, asked);
    results.set(system, []);
    await warmUp(meter, system, asked);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const system of systems) {
      results.get(system)?.push(await measureRound(meter, system, bodies.get(system) ?? [], seconds));
    }
  }
  return results;
}

function settingsOf(name: string, { settings }: ApiBenchOptions): Readonly<Record<string, string>> {
  if (name === 'ours') return settings.ours;
  return name === 'cached' ? { ...settings.ours, ...settings.cached } : {};
}
