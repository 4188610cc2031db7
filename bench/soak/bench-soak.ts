import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Finding } from '../../drill/drill.ts';
import { signalOfInterrupt } from '../../src/interrupt.ts';
import { bodiesOf } from '../api/ask.ts';
import { parametersOf } from '../api/parameters.ts';
import { needProc } from '../api/process-figures.ts';
import { OPERATIONS, type OperationName } from '../api/question.ts';
import { type Running, startSystem } from '../api/systems.ts';
import { untilAborted } from '../api/until-aborted.ts';
import { machineState } from '../machine-state.ts';
import { onWorld } from '../on-world.ts';
import { writeJson } from '../write-json.ts';
import { holdLoad, type Soaked } from './hold-load.ts';
import { minutesOf } from './minutes.ts';
import { MixedLoad } from './mixed-load.ts';
import { readSoakOptions, type SoakOptions } from './options.ts';
import { printMinutes } from './print-minutes.ts';
import { Sender } from './sender.ts';
import { findBacktest, findErrors, findPace, findSlope, findSteadiness } from './findings.ts';

const CONNECTIONS = 10;
const WARM_MS = 10_000;
const CAPACITY_MS = 20_000;
/** Memory and latencies of the first minutes are those of a process that warms up; of a short soak, of its first third. */
const WARM_UP_MS = 3 * 60_000;
const LONGEST_STOP_MS = 15_000;
const INTERRUPTED = 130;

/**
 * `npm run bench -- soak`: finds out how much one API process can answer of a mixed load, then holds half of that with subscriptions open and a backtest
 * running in the same process. Prints one line for each promise; the status is 1 when one is broken.
 */
export async function benchSoak(): Promise<void> {
  const options = readSoakOptions(process.argv.slice(3));
  needProc();
  const signal = signalOfInterrupt(LONGEST_STOP_MS, INTERRUPTED);
  const findings = await onWorld(options, (url) => soak(url, options, signal)).catch((error: unknown) => {
    if (!signal.aborted) throw error;
    console.error('Stopped before the end.');
    process.exit(INTERRUPTED);
  });
  for (const { promise, seen, isKept } of findings)
    console.log(`${isKept ? 'kept' : 'BROKEN'}: ${promise}: ${seen}`);
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
  await client.connect();
  // With the workers that `npm start` has.
  const settings = { WORKER_THREADS: '2', ...options.settings };
  const api = await startSystem('ours', { databaseUrl: url, logFile, settings, signal });
  const sender = new Sender(`http://127.0.0.1:${api.port}${api.path}`);
  try {
    const before = machineState();
    console.log(before);
    const load = new MixedLoad(await readsOf(client, api));
    const perSecond = options.rate ?? (await untilAborted(halfOfCapacity(sender, load), signal));
    const ms = options.minutes * 60_000;
    console.log(`${perSecond.toFixed(0)} calls a second for ${options.minutes} minutes`);
    const soaked = await holdLoad({ api, client, sender, load, perSecond, ms, signal });
    await api.stop();
    signal.throwIfAborted();
    if (sender.resent > 0)
      console.log(`${sender.resent} calls were sent again: their idle connection was closed just then`);
    return report(soaked, { logFile, perSecond, ms, before, json: options.json });
  } finally {
    sender.close();
    await api.stop();
    await client.end();
    rmSync(logDir, { recursive: true });
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
  await sender.closedLoop(() => load.next(), CONNECTIONS, WARM_MS);
  const samples = await sender.closedLoop(() => load.next(), CONNECTIONS, CAPACITY_MS);
  const { isKept, seen } = findErrors(samples);
  const perSecond = samples.length / (CAPACITY_MS / 1000);
  console.log(`Capacity: ${perSecond.toFixed(0)} calls a second on ${CONNECTIONS} connections; ${seen}`);
  if (!isKept) throw new Error(`The capacity cannot be measured: ${seen}`);
  return perSecond / 2;
}

interface Facts {
  readonly logFile: string;
  readonly perSecond: number;
  readonly ms: number;
  readonly before: string;
  readonly json: string | null;
}

function report(soaked: Soaked, { logFile, perSecond, ms, before, json }: Facts): Finding[] {
  const { samples, memory, backtest, storedEvents, watchers } = soaked;
  const minutes = minutesOf(samples, Math.floor(ms / 60_000));
  printMinutes(minutes, OPERATIONS, memory.samples);
  const { slowRequests, others: complaints } = complaintsIn(logFile);
  const said = complaints[0] === undefined ? '' : ` (${complaints[0].slice(0, 500)})`;
  const findings = [
    findErrors(samples),
    findPace(samples, perSecond, ms),
    findSlope(memory.samples, Math.min(WARM_UP_MS, ms / 3)),
    findSteadiness(minutes, 'reads'),
    findSteadiness(minutes, 'mutations'),
    ...findBacktest(backtest, storedEvents, watchers),
    {
      promise: 'the server goes on, and complains of nothing in its log',
      seen: `${complaints.length} lines${said}; and ${slowRequests} that name a slow request`,
      isKept: !memory.hasEnded && complaints.length === 0,
    },
  ];
  const machine = { before, after: machineState() };
  console.log(machine.after);
  writeJson(json, { perSecond, machine, findings, minutes, memory: memory.samples, backtest });
  return findings;
}

/** Lines of the log from warnings on. Slow requests are judged by the times, not by their lines. */
function complaintsIn(logFile: string): { slowRequests: number; others: string[] } {
  const lines = readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => /^\{"level":[456]0/.test(line));
  const others = lines.filter((line) => !line.includes('"msg":"slow request"'));
  return { slowRequests: lines.length - others.length, others };
}
