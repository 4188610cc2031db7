import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { machineState } from '../machine-state.ts';
import { needLocalBackends } from './backend-meter.ts';
import { checkAnswers, type Statements } from './check-answers.ts';
import { LoadDriver } from './load-driver.ts';
import { measureOperation } from './measure-operation.ts';
import type { ApiBenchOptions } from './options.ts';
import { parametersOf } from './parameters.ts';
import { prepareForPostGraphile } from './prepare-postgraphile.ts';
import type { OperationName, Parameter } from './question.ts';
import { figuresOf, type Measured, ratiosOf } from './figures.ts';
import { printFigures, printRatios } from './report.ts';
import { openStatementProxy, type StatementProxy } from './statement-proxy.ts';
import { type Running, startSystem, SYSTEM_TITLES, type SystemName } from './systems.ts';
import { untilAborted } from './until-aborted.ts';

/** What all of a comparison goes by. */
interface Comparison {
  readonly databaseUrl: string;
  readonly client: pg.Client;
  /** Where the systems log to. */
  readonly logDir: string;
  readonly parameters: Readonly<Record<OperationName, readonly Parameter[]>>;
  readonly options: ApiBenchOptions;
  readonly signal: AbortSignal;
}

/** Compares the answers of the systems on a world, then measures them, and prints the figures. Whatever it starts is ended when it returns. */
export async function compareSystems(
  databaseUrl: string,
  options: ApiBenchOptions,
  signal: AbortSignal,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bench meter' });
  await client.connect();
  const logDir = mkdtempSync(path.join(tmpdir(), 'bench-api-'));
  try {
    await needLocalBackends(client);
    await prepareForPostGraphile(client);
    const parameters = await parametersOf(client);
    const comparison: Comparison = { databaseUrl, client, logDir, parameters, options, signal };
    const before = machineState();
    console.log(before);
    const statements = await checkAll(comparison);
    const measured = await measureAll(comparison, statements);
    const figures = measured.map(figuresOf);
    const ratios = ratiosOf(measured);
    printFigures(figures);
    if (ratios.length > 0) printRatios(ratios);
    const after = machineState();
    console.log(after);
    if (options.json !== null) {
      const { scale, database, rounds, seconds, connections } = options;
      const asked = { scale: database === null ? scale : null, rounds, seconds, connections };
      const machine = { before, after };
      writeFileSync(
        options.json,
        `${JSON.stringify({ asked, machine, ratios, figures, measured }, null, 2)}\n`,
      );
    }
  } finally {
    await client.end();
    rmSync(logDir, { recursive: true });
  }
}

/** Starts every system behind a proxy of its own, and compares what they answer. */
async function checkAll(comparison: Comparison): Promise<ReadonlyMap<OperationName, Statements>> {
  const { databaseUrl, options, parameters, signal } = comparison;
  const proxies = new Map<SystemName, StatementProxy>();
  const running: Running[] = [];
  try {
    for (const name of options.systems) {
      const proxy = await openStatementProxy(databaseUrl);
      proxies.set(name, proxy);
      running.push(await started(comparison, name, proxy.url));
    }
    const count = ({ name }: Running): number => proxies.get(name)?.count() ?? 0;
    const statements = new Map<OperationName, Statements>();
    for (const operation of options.operations) {
      const checked = checkAnswers(running, operation, parameters[operation], count);
      statements.set(operation, await untilAborted(checked, signal));
      const names = options.systems.map((name) => SYSTEM_TITLES[name]).join(', ');
      console.log(`${operation}: the same answers from ${names}`);
    }
    return statements;
  } finally {
    await Promise.all(running.map((system) => system.stop()));
    for (const proxy of proxies.values()) await proxy.close();
  }
}

async function measureAll(
  comparison: Comparison,
  statements: ReadonlyMap<OperationName, Statements>,
): Promise<Measured[]> {
  const { databaseUrl, options, parameters, client, signal } = comparison;
  const running: Running[] = [];
  const driver = new LoadDriver();
  try {
    for (const name of options.systems) running.push(await started(comparison, name, databaseUrl));
    const meter = { client, driver, signal, ...options };
    const measured: Measured[] = [];
    for (const operation of options.operations) {
      const rounds = await measureOperation(meter, running, operation, parameters[operation]);
      for (const { name } of running) {
        measured.push({
          operation,
          system: name,
          statements: statements.get(operation)?.get(name) ?? 0,
          rounds: rounds.get(name) ?? [],
        });
      }
      console.log(`${operation}: measured`);
    }
    return measured;
  } finally {
    driver.close();
    await Promise.all(running.map((system) => system.stop()));
  }
}

async function started(
  { logDir, options, signal }: Comparison,
  name: SystemName,
  databaseUrl: string,
): Promise<Running> {
  const settings = { postgraphile: {}, floor: {}, ...options.settings }[name];
  return await startSystem(name, {
    databaseUrl,
    logFile: path.join(logDir, `${name}.log`),
    settings,
    signal,
  });
}
