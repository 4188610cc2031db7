import { fileURLToPath } from 'node:url';
import { openDatabaseServer } from '../src/db/connect.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { readEnv } from '../src/env.ts';
import { importMatchFile } from '../src/modules/matches/actions/import-match-file.ts';
import { executePipelineRun } from '../src/modules/pipeline/actions/execute-pipeline-run.ts';
import { startPipelineRun } from '../src/modules/pipeline/actions/start-pipeline-run.ts';
import { systemClock as clock } from '../src/shared/clock.ts';
import { machineState } from './machine-state.ts';
import { onScratchDatabase } from './scratch-database.ts';
import { readSeasonFiles } from './season-files.ts';

const ROUNDS = 3;
const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

/**
 * Backtests the newest season of every league day by day, to the end of April where it lasts longer, and prints matches a second: from the
 * first day to the last settlement, every fit, decision, audit entry and settlement stored.
 */
export async function benchBacktest(): Promise<void> {
  const { files, what } = readSeasonFiles();
  console.log(`${what}; ${machineState()}`);
  const { databaseUrl, dataDir } = readEnv();
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log: console });
  try {
    await onScratchDatabase(server.url, async (db) => {
      for (const file of files) {
        await db.$transaction((tx) =>
          importMatchFile(tx, { ...file, knownAt: null, division: null }, new Date()),
        );
      }
      const { days, leagues } = await newestSeason(db);
      console.log(`${leagues.join(', ')}, ${days.from} to ${days.to}`);
      const rows: Record<string, object> = {};
      for (let round = 1; round <= ROUNDS; round += 1)
        rows[`round ${round}`] = await backtest(db, days, leagues);
      console.table(rows);
      console.log(machineState());
    });
  } finally {
    await server.release();
  }
}

async function newestSeason(
  db: PrismaClient,
): Promise<{ days: { from: string; to: string }; leagues: string[] }> {
  const stored = await db.match.groupBy({
    by: ['division', 'season'],
    where: { resultKnownAt: { not: null } },
    _min: { playedOn: true },
    _max: { playedOn: true },
  });
  const season = stored
    .map((one) => one.season)
    .sort()
    .at(-1);
  const newest = stored.filter((one) => one.season === season);
  const first = newest
    .flatMap(({ _min }) => _min.playedOn ?? [])
    .sort((a, b) => a.getTime() - b.getTime())[0];
  const last = newest.flatMap(({ _max }) => _max.playedOn ?? []).sort((a, b) => b.getTime() - a.getTime())[0];
  if (!first || !last) throw new Error('There are no results to test on.');
  const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
  const endOfApril = `${first.getUTCFullYear() + 1}-04-30`;
  const to = dayOf(last) < endOfApril ? dayOf(last) : endOfApril;
  return { days: { from: dayOf(first), to }, leagues: newest.map(({ division }) => division).sort() };
}

async function backtest(
  db: PrismaClient,
  days: { from: string; to: string },
  leagues: readonly string[],
): Promise<object> {
  const request = { mode: 'BACKTEST', asOf: null, days, leagues, config: {} } as const;
  const { runId } = await db.$transaction((tx) => startPipelineRun(tx, { clock, queue: null }, request));
  const { signal } = new AbortController();
  const started = performance.now();
  const summary = await executePipelineRun({ db, clock, signal, report: () => undefined }, runId);
  const seconds = (performance.now() - started) / 1000;
  return {
    days: (await db.pipelineRun.findUniqueOrThrow({ where: { id: runId } })).steps,
    matches: summary.matchesConsidered,
    picks: summary.picksKept,
    seconds: Number(seconds.toFixed(2)),
    'matches a second': Math.round(summary.matchesConsidered / seconds),
  };
}
