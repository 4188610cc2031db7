import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Finding } from '../../drill/drill.ts';
import { bodiesOf } from '../api/ask.ts';
import { parametersOf } from '../api/parameters.ts';
import { needProc } from '../api/process-figures.ts';
import type { OperationName } from '../api/question.ts';
import { type Running, startSystem } from '../api/systems.ts';
import { untilAborted } from '../api/until-aborted.ts';
import { interruptible } from '../interruptible.ts';
import { machineState } from '../machine-state.ts';
import { onWorld } from '../on-world.ts';
import { holdLoad, type Soaked } from './hold-load.ts';
import { MixedLoad } from './mixed-load.ts';
import { readSoakOptions, type SoakOptions } from './options.ts';
import { reportSoak } from './report-soak.ts';
import { Sender } from './sender.ts';
import { findErrors } from './findings.ts';

const CONNECTIONS = 10;
const WARM_MS = 10_000;
const CAPACITY_MS = 20_000;

/**
 * `npm run bench -- soak`: finds out how much one API process can answer of a mixed load, then holds half of that with subscriptions open and a backtest
 * running in the same process. Prints one line for each promise; the status is 1 when one is broken.
 */
export async function benchSoak(): Promise<void> {
  const options = readSoakOptions(process.argv.slice(3));
  needProc();
  await interruptible(async (signal) => {
    tell(await onWorld(options, signal, (url) => soak(url, options, signal)));
  });
}

function tell(findings: readonly Finding[]): void {
  console.table(
    findings.map(({ promise, seen, isKept }) => ({ promise, seen, kept: isKept ? 'yes' : 'NO' })),
  );
  const broken = findings.filter(({ isKept }) => !isKept).length;
  console.log(
    `soak: ${broken === 0 ? 'every promise kept' : `${broken} of ${findings.length} promises BROKEN`}`,
  );
  if (broken > 0) process.exitCode = 1;
}

async function soak(url: string, options: SoakOptions, signal: AbortSignal): Promise<Finding[]> {
  const logDir = mkdtempSync(path.join(tmpdir(), 'bench-soak-'));
  const logFile = path.join(logDir, 'api.log');
  const client = new pg.Client({ connectionString: url, application_name: 'bench meter' });
  try {
    await client.connect();
    const before = machineState();
    console.log(before);
    // With the workers and the cache of answers that `npm start` has.
    const settings = { WORKER_THREADS: '2', ...options.settings };
    const api = await startSystem('cached', { databaseUrl: url, logFile, settings, signal });
    try {
      const soaked = await soakApi(api, client, options, signal);
      await api.stop();
      return reportSoak(soaked, { logFile, before, json: options.json });
    } finally {
      await api.stop();
    }
  } finally {
    await client.end();
    rmSync(logDir, { recursive: true });
  }
}

async function soakApi(
  api: Running,
  client: pg.Client,
  options: SoakOptions,
  signal: AbortSignal,
): Promise<Soaked> {
  const sender = new Sender(`http://127.0.0.1:${api.port}${api.path}`);
  try {
    const load = new MixedLoad(await readsOf(client, api));
    await untilAborted(
      sender.closedLoop(() => load.next(), CONNECTIONS, WARM_MS),
      signal,
    );
    const perSecond = options.rate ?? (await untilAborted(halfOfCapacity(sender, load), signal));
    const ms = options.minutes * 60_000;
    console.log(`${perSecond.toFixed(0)} calls a second for ${options.minutes} minutes`);
    return await untilAborted(holdLoad({ api, client, sender, load, perSecond, ms, signal }), signal);
  } finally {
    sender.close();
  }
}

async function readsOf(client: pg.Client, api: Running): Promise<Record<OperationName, string[]>> {
  const parameters = await parametersOf(client);
  const bodiesFor = async (operation: OperationName): Promise<string[]> =>
    (await bodiesOf(api, operation, parameters[operation])).map((body) => JSON.stringify(body));
  const [teamByKey, teamsFlat, teamsNested, teamVectors, picksPage, matchesPage] = [
    await bodiesFor('teamByKey'),
    await bodiesFor('teamsFlat'),
    await bodiesFor('teamsNested'),
    await bodiesFor('teamVectors'),
    await bodiesFor('picksPage'),
    await bodiesFor('matchesPage'),
  ];
  return { teamByKey, teamsFlat, teamsNested, teamVectors, picksPage, matchesPage };
}

/** As many calls as are answered while ten connections ask without a pause, halved. */
async function halfOfCapacity(sender: Sender, load: MixedLoad): Promise<number> {
  const samples = await sender.closedLoop(() => load.next(), CONNECTIONS, CAPACITY_MS);
  const { isKept, seen } = findErrors(samples);
  const perSecond = samples.length / (CAPACITY_MS / 1000);
  console.log(`Capacity: ${perSecond.toFixed(0)} calls a second on ${CONNECTIONS} connections; ${seen}`);
  if (!isKept) throw new Error(`The capacity cannot be measured: ${seen}`);
  return perSecond / 2;
}
