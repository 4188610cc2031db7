import { parseArgs } from 'node:util';
import pg from 'pg';
import type { PrismaClient } from '../../src/db/generated/client.ts';
import { needLocalBackends } from '../api/backend-meter.ts';
import { readNumber } from '../api/options.ts';
import { needProc } from '../api/process-figures.ts';
import { untilAborted } from '../api/until-aborted.ts';
import { onBenchServer } from '../bench-server.ts';
import { interruptible } from '../interruptible.ts';
import { machineState } from '../machine-state.ts';
import { onScratchDatabase } from '../scratch-database.ts';
import type { SeasonFile } from '../season-files.ts';
import { writeJson } from '../write-json.ts';
import { madeSeasons } from './made-seasons.ts';
import { measureCpu } from './measure-cpu.ts';
import { type GrowthRound, growthOf, printGrowth } from './report.ts';
import { backtestSeasons, evaluateSeasons, fitResults, importSeasons, storedSeasons } from './work.ts';

const SEASONS = [1, 2, 4, 8];
/** Before those that are measured, so that the first of them has a history, too. */
const SEASONS_BEFORE = 2;
/** One fit is too short to be measured. */
const FITS = 20;

/**
 * `npm run bench -- growth`: what an import, a fit, an evaluation and a backtest take of one season, of two, four and eight, and whether that grows faster
 * than the matches do; and what the newest season takes where one, two, four and eight are stored.
 */
export async function benchGrowth(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { rounds: { type: 'string', default: '3' }, json: { type: 'string' } },
  });
  const rounds = readNumber('--rounds', values.rounds);
  needProc();
  await interruptible((signal) => measureAll(rounds, values.json ?? null, signal));
}

async function measureAll(rounds: number, json: string | null, signal: AbortSignal): Promise<void> {
  const files = madeSeasons();
  const before = machineState();
  console.log(`${files.length} seasons of the invented league; ${before}`);
  const measured: GrowthRound[] = [];
  await onBenchServer(async (serverUrl) => {
    // Code is compiled before anything is measured.
    await measureSeasons(serverUrl, files, 1, signal);
    for (let round = 0; round < rounds; round += 1) {
      for (const seasons of SEASONS)
        measured.push(...(await measureSeasons(serverUrl, files, seasons, signal)));
      console.log(`round ${round + 1} of ${rounds}`);
    }
  });
  const figures = growthOf(measured);
  printGrowth(figures);
  const after = machineState();
  console.log(after);
  writeJson(json, { rounds, machine: { before, after }, figures, measured });
}

/** Of the newest so many seasons, in a database that holds them and two more. */
async function measureSeasons(
  serverUrl: string,
  files: readonly SeasonFile[],
  seasons: number,
  signal: AbortSignal,
): Promise<GrowthRound[]> {
  return await onScratchDatabase(serverUrl, async (db, url) => {
    const client = new pg.Client({ connectionString: url, application_name: 'bench meter' });
    await client.connect();
    try {
      await needLocalBackends(client);
      return await untilAborted(measureWork(db, client, files, seasons), signal);
    } finally {
      await client.end();
    }
  });
}

async function measureWork(
  db: PrismaClient,
  client: pg.Client,
  files: readonly SeasonFile[],
  seasons: number,
): Promise<GrowthRound[]> {
  const newest = files.slice(-seasons);
  const imported = await measureCpu(client, () => importSeasons(db, newest));
  const matches = await db.match.count();
  const fitted = await measureCpu(client, () => fitResults(db, FITS));
  await importSeasons(db, files.slice(-seasons - SEASONS_BEFORE, -seasons));
  const stored = await storedSeasons(db);
  await client.query('VACUUM (ANALYZE)');
  const tested = stored.slice(-seasons);
  const newestMatches = await db.match.count({ where: { season: stored.at(-1) ?? '' } });
  const evaluated = await measureCpu(client, () => evaluateSeasons(db, tested));
  const newestEvaluated = await measureCpu(client, () => evaluateSeasons(db, tested.slice(-1)));
  const newestTested = await measureCpu(client, () => backtestSeasons(db, tested.slice(-1)));
  const backtested = await measureCpu(client, () => backtestSeasons(db, tested));
  return [
    { work: 'import', seasons, matches, ...imported },
    {
      work: 'fit',
      seasons,
      matches,
      processMs: fitted.processMs / FITS,
      databaseMs: fitted.databaseMs / FITS,
    },
    { work: 'evaluate', seasons, matches, ...evaluated },
    { work: 'backtest', seasons, matches, ...backtested },
    { work: 'evaluate the newest season', seasons, matches: newestMatches, ...newestEvaluated },
    { work: 'backtest the newest season', seasons, matches: newestMatches, ...newestTested },
  ];
}
