import type { PrismaClient } from '../../src/db/generated/client.ts';
import { importMatchFile } from '../../src/modules/matches/actions/import-match-file.ts';
import { evaluateModel } from '../../src/modules/models/actions/evaluate-model.ts';
import { DEFAULT_EVALUATION_RULES } from '../../src/modules/models/domain/evaluation/evaluation-config.ts';
import { executePipelineRun } from '../../src/modules/pipeline/actions/execute-pipeline-run.ts';
import { startPipelineRun } from '../../src/modules/pipeline/actions/start-pipeline-run.ts';
import { fitDixonColes } from '../../src/quant/goals/fit-dixon-coles.ts';
import { systemClock as clock } from '../../src/shared/clock.ts';
import type { SeasonFile } from '../season-files.ts';

/** The work of the desk that computes, each as the product does it, below the API. */

export async function importSeasons(db: PrismaClient, files: readonly SeasonFile[]): Promise<void> {
  for (const file of files) {
    await db.$transaction((tx) =>
      importMatchFile(tx, { ...file, knownAt: null, division: null }, new Date()),
    );
  }
}

/** Fits a Dixon-Coles model to all results that are stored, so many times. */
export async function fitResults(db: PrismaClient, times: number): Promise<void> {
  const played = await db.match.findMany({ where: { resultKnownAt: { not: null } } });
  const rows = played.map(({ homeTeamId, awayTeamId, homeGoals, awayGoals }) => ({
    home: homeTeamId,
    away: awayTeamId,
    homeGoals: homeGoals ?? 0,
    awayGoals: awayGoals ?? 0,
  }));
  for (let time = 0; time < times; time += 1) fitDixonColes(rows);
}

/** Walks the usual model through the seasons, refitted each match day. */
export async function evaluateSeasons(db: PrismaClient, seasons: readonly string[]): Promise<void> {
  const { signal } = new AbortController();
  const deps = { db, clock, jobId: null, signal, report: () => undefined };
  await evaluateModel(deps, { leagues: [], seasons, asOf: new Date(), rules: DEFAULT_EVALUATION_RULES });
}

/** Backtests the seasons day by day. */
export async function backtestSeasons(db: PrismaClient, seasons: readonly string[]): Promise<void> {
  const { _min: first, _max: last } = await db.match.aggregate({
    where: { season: { in: [...seasons] } },
    _min: { playedOn: true },
    _max: { playedOn: true },
  });
  if (!first.playedOn || !last.playedOn) throw new Error('There are no matches to test on.');
  const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
  const days = { from: dayOf(first.playedOn), to: dayOf(last.playedOn) };
  const request = { mode: 'BACKTEST', asOf: null, days, leagues: [], config: {} } as const;
  const { runId } = await db.$transaction((tx) => startPipelineRun(tx, { clock, queue: null }, request));
  const { signal } = new AbortController();
  await executePipelineRun({ db, clock, signal, report: () => undefined }, runId);
}

/** The seasons that are stored, the oldest first. */
export async function storedSeasons(db: PrismaClient): Promise<string[]> {
  const stored = await db.match.groupBy({ by: ['season'] });
  return stored.map(({ season }) => season).sort();
}
