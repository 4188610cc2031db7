import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { DailyStep } from '../../jobs/domain/daily-steps.ts';
import { ensureLeagueDrift } from './ensure-league-drift.ts';

/** The step DETECT_DRIFT of the daily job: computes the drift of the divisions of which results became known since the newest reports. */
export function dailyDriftStep(db: PrismaClient, clock: Clock): DailyStep {
  return async ({ signal, report }) => {
    const asOf = clock.now();
    const leagues = await ensureLeagueDrift(db, clock, {
      divisions: null,
      asOf,
      maxAgeDays: 0,
      signal,
      report,
    });
    if (leagues.length === 0) return { kind: 'SKIPPED', reason: 'No result of any division is known.' };
    const computed = leagues.filter(({ isComputed }) => isComputed).map(({ division }) => division);
    return { kind: 'DONE', result: toJson({ asOf, leagues: leagues.length, computed }) };
  };
}
