import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { DailyStep } from '../../jobs/domain/daily-steps.ts';
import { isVacuumDue } from '../domain/upkeep-task.ts';
import { vacuumTables } from './vacuum-tables.ts';

export interface UpkeepStepDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** The address of the same database; null leaves the step out. */
  readonly url: string | null;
}

/** The step UPKEEP of the daily job: weekly, all tables are vacuumed and analysed. */
export function dailyUpkeepStep({ db, clock, url }: UpkeepStepDeps): DailyStep {
  return async ({ signal }) => {
    if (url === null) return { kind: 'SKIPPED', reason: 'This process does not know where the database is.' };
    const last = await db.upkeepTask.findUnique({ where: { task: 'VACUUM' } });
    if (last !== null && !isVacuumDue(last.doneAt, clock.now()))
      return {
        kind: 'SKIPPED',
        reason: `The tables were vacuumed on ${last.doneAt.toISOString()}, within the week.`,
      };
    const { done, skipped } = await vacuumTables({ db, clock, url, signal });
    return { kind: 'DONE', result: toJson({ tables: done.length, skipped }) };
  };
}
