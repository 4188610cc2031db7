import { fileURLToPath } from 'node:url';
import { openDatabaseServer } from '../src/db/connect.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { readEnv } from '../src/env.ts';
import { frictionsJob } from '../src/modules/frictions/actions/frictions-job.ts';
import type { JobHandler } from '../src/modules/jobs/domain/job.ts';
import { importMatchFile } from '../src/modules/matches/actions/import-match-file.ts';
import { teamDnaJob } from '../src/modules/teams/actions/team-dna-job.ts';
import { systemClock as clock } from '../src/shared/clock.ts';
import { machineState } from './machine-state.ts';
import { onScratchDatabase } from './scratch-database.ts';
import { readSeasonFiles } from './season-files.ts';

const ROUNDS = 3;
const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

/** Computes DNA and frictions of the newest season of every league, as their jobs do, and prints the seconds of each. */
export async function benchCatalogue(): Promise<void> {
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
      const dna: number[] = [];
      const frictions: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // A later instant each time: nothing is in the history yet, and every row changes.
        dna.push(await secondsOf(teamDnaJob(db, clock)));
        frictions.push(await secondsOf(frictionsJob(db, clock)));
      }
      await report(db, dna, frictions);
    });
  } finally {
    await server.release();
  }
}

async function secondsOf(job: JobHandler): Promise<number> {
  const started = performance.now();
  const context = { jobId: 'bench', signal: new AbortController().signal, report: () => undefined };
  await job({ leagues: [], season: null, asOf: new Date().toISOString() }, context);
  return (performance.now() - started) / 1000;
}

async function report(db: PrismaClient, dna: readonly number[], frictions: readonly number[]): Promise<void> {
  const teams = await db.team.count({ where: { dnaFingerprint: { not: null } } });
  const pairs = await db.friction.count();
  const together = dna.map((seconds, round) => seconds + (frictions[round] ?? 0));
  const times = (seconds: readonly number[]): Record<string, string> => ({
    median: (seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0).toFixed(2),
    rounds: seconds.map((one) => one.toFixed(2)).join(', '),
  });
  console.table({
    [`DNA of ${teams} teams, s`]: times(dna),
    [`frictions of ${pairs} pairs, s`]: times(frictions),
    'together, s': times(together),
  });
}
