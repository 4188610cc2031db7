import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { seasonsJob } from '../../matches/actions/seasons-job.ts';
import { DRIFT_FINDING_STATUSES } from '../domain/drift-finding-status.ts';
import { DEFAULT_DRIFT_SETTINGS } from '../domain/drift-settings.ts';
import { readDriftSettings } from '../reads/read-drift-report.ts';
import { detectLeagueDrift } from './detect-league-drift.ts';

/**
 * The handler of DETECT_DRIFT: the result says for each league how many subjects have which status, and how many reports were added.
 */
export function driftJob(db: PrismaClient, clock: Clock): JobHandler {
  return seasonsJob(db, async (season, given) => {
    const settings = given === undefined ? DEFAULT_DRIFT_SETTINGS : readDriftSettings(given);
    const detected = await detectLeagueDrift(db, clock, season, settings);
    if (detected === null) return null;
    const { findings, recorded } = detected;
    const counts = DRIFT_FINDING_STATUSES.map((status): [string, number] => [
      status.toLowerCase(),
      findings.filter((finding) => finding.status === status).length,
    ]);
    const { division, season: name } = season;
    return { division, season: name, subjects: findings.length, ...Object.fromEntries(counts), recorded };
  });
}
