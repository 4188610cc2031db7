import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';
import type { DriftSettings } from '../domain/drift-settings.ts';
import { leagueDrift } from '../domain/league-drift.ts';
import type { DriftFinding } from '../domain/judge-subjects.ts';
import { loadDriftHistory } from '../reads/load-drift-history.ts';
import { saveDriftReports } from './save-drift-reports.ts';

const LONGEST_READ_MS = 60_000;

export interface DetectedDrift {
  readonly findings: readonly DriftFinding[];
  /** Reports that were added; 0 when the same inputs were reported on before. */
  readonly recorded: number;
}

/**
 * Compares a league's season with those before it and stores the reports; null when no result of the season was known. Fits the
 * default model once a match day of up to four seasons: seconds of computing. Reading and storing are transactions of their own, so that none
 * stays open meanwhile; reports name the hash of what was read.
 */
export async function detectLeagueDrift(
  db: PrismaClient,
  clock: Clock,
  season: SeasonAsOf,
  settings: DriftSettings,
): Promise<DetectedDrift | null> {
  const history = await db.$transaction((tx) => loadDriftHistory(tx, season, settings.referenceSeasons), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: LONGEST_READ_MS,
  });
  if (history === null) return null;
  const drift = leagueDrift(history, settings);
  const recorded = await db.$transaction((tx) => saveDriftReports(tx, history, drift, settings, clock.now()));
  return { findings: drift.findings, recorded };
}
