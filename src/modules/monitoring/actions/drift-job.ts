import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { seasonsJob } from '../../matches/actions/seasons-job.ts';
import { DEFAULT_DRIFT_SETTINGS } from '../domain/drift-settings.ts';
import { DRIFT_STATUSES } from '../domain/drift-status.ts';
import { leagueDrift } from '../domain/league-drift.ts';
import { loadDriftHistory } from '../reads/load-drift-history.ts';
import { readDriftSettings } from '../reads/read-drift-report.ts';
import { saveDriftReports } from './save-drift-reports.ts';

const LONGEST_READ_MS = 60_000;

/**
 * The handler of DETECT_DRIFT: the result says for each league how many subjects have which status, and how many reports were added.
 * Reading and storing are transactions of their own, so that none stays open while the models are fitted; reports name the hash of
 * what was read.
 */
export function driftJob(db: PrismaClient, clock: Clock): JobHandler {
  return seasonsJob(db, async (season, given) => {
    const settings = given === undefined ? DEFAULT_DRIFT_SETTINGS : readDriftSettings(given);
    const history = await db.$transaction((tx) => loadDriftHistory(tx, season, settings.referenceSeasons), {
      isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
      timeout: LONGEST_READ_MS,
    });
    if (history === null) return null;
    const drift = leagueDrift(history, settings);
    const recorded = await db.$transaction((tx) =>
      saveDriftReports(tx, history, drift, settings, clock.now()),
    );
    const counts = DRIFT_STATUSES.map((status): [string, number] => [
      status.toLowerCase(),
      drift.findings.filter((finding) => finding.status === status).length,
    ]);
    const { division, season: name } = season;
    return {
      division,
      season: name,
      subjects: drift.findings.length,
      ...Object.fromEntries(counts),
      recorded,
    };
  });
}
