import { fileURLToPath } from 'node:url';
import { openDatabaseServer } from '../src/db/connect.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';
import { readEnv } from '../src/env.ts';
import { importMatchFile } from '../src/modules/matches/actions/import-match-file.ts';
import { evaluateModel } from '../src/modules/models/actions/evaluate-model.ts';
import { DEFAULT_EVALUATION_RULES } from '../src/modules/models/domain/evaluation/evaluation-config.ts';
import { readEvaluationConfig, readEvaluationResult } from '../src/modules/models/reads/read-evaluation.ts';
import { systemClock as clock } from '../src/shared/clock.ts';
import { machineState } from './machine-state.ts';
import { onScratchDatabase } from './scratch-database.ts';
import { readSeasonFiles } from './season-files.ts';

/** The newest of the seasons that are stored: four of five leagues where the real files are. */
const SEASONS = 4;
const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

interface Round {
  readonly withFriction: boolean;
  readonly seconds: number;
}

/** Walks the usual model through four seasons of every league, refitted each match day, and prints the seconds from reading to storing. */
export async function benchEvaluate(): Promise<void> {
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
      const seasons = await newestSeasons(db);
      const rounds: Round[] = [];
      for (const withFriction of [false, true, false, true])
        rounds.push({ withFriction, seconds: await secondsOf(db, seasons, withFriction) });
      await report(db, rounds);
    });
  } finally {
    await server.release();
  }
}

async function newestSeasons(db: PrismaClient): Promise<string[]> {
  const stored = await db.match.groupBy({ by: ['season'], where: { resultKnownAt: { not: null } } });
  return stored
    .map(({ season }) => season)
    .sort()
    .slice(-SEASONS);
}

async function secondsOf(
  db: PrismaClient,
  seasons: readonly string[],
  withFriction: boolean,
): Promise<number> {
  const started = performance.now();
  const deps = {
    db,
    clock,
    jobId: null,
    signal: new AbortController().signal,
    report: () => undefined,
  };
  const rules = { ...DEFAULT_EVALUATION_RULES, withFriction };
  await evaluateModel(deps, { leagues: [], seasons, asOf: new Date(), rules });
  return (performance.now() - started) / 1000;
}

async function report(db: PrismaClient, rounds: readonly Round[]): Promise<void> {
  const [stored] = await db.evaluation.findMany({ take: 1, orderBy: { computedAt: 'desc' } });
  if (!stored) return;
  const { leagues, seasons } = readEvaluationConfig(stored.config);
  const { played } = readEvaluationResult(stored.result).groups[0] ?? { played: 0 };
  console.log(
    `${leagues.length} leagues (${leagues.join(', ')}), ${seasons.length} seasons (${seasons.join(', ')}): ${played} matches, ` +
      `${stored.matches} forecast, RPS ${stored.rps?.toFixed(6) ?? '-'}; ${machineState()}`,
  );
  const secondsBy = (withFriction: boolean): string =>
    rounds
      .filter((round) => round.withFriction === withFriction)
      .map(({ seconds }) => seconds.toFixed(2))
      .join(', ');
  console.table({
    'model alone': { seconds: secondsBy(false) },
    'with friction on trial': { seconds: secondsBy(true) },
  });
}
