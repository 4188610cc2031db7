import { driftOfLeagues } from '../drift-of-leagues.ts';
import type { ConditionQuery } from './condition-query.ts';

const DAY_MS = 86_400_000;

/** Divisions whose newest reports, if they are not old, warn or are critical. */
export const driftingLeagues: ConditionQuery = async (reader, { at, thresholds }) => {
  const leagues = await driftOfLeagues(reader, { divisions: null, asOf: at });
  const since = at.getTime() - thresholds.driftReportDays * DAY_MS;
  return leagues
    .filter(({ status, asOf }) => status !== 'NONE' && asOf !== null && asOf.getTime() >= since)
    .map(({ division, season, status, asOf, drifting, warning }) => ({
      rule: status === 'CRITICAL' ? 'DRIFT_CRITICAL' : 'DRIFT_WARNING',
      subject: `division:${division}`,
      message: `Drift of ${division} ${season ?? ''} is ${status}: ${[...drifting, ...warning].join(', ')}`,
      details: {
        division,
        season,
        asOf: asOf?.toISOString() ?? null,
        drifting: [...drifting],
        warning: [...warning],
      },
    }));
};
