import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import { removeExpiredExports } from '../../exports/actions/remove-expired-exports.ts';
import type { DailyStep } from '../../jobs/domain/daily-steps.ts';
import { pruneMeasurements } from '../../monitoring/actions/prune-measurements.ts';
import type { Retention } from '../domain/retention.ts';
import { noteUpkeep } from './note-upkeep.ts';
import { rotateRecords } from './rotate-records.ts';

export interface RotationStepDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly retention: Retention;
  /** Where the files go; null for nowhere: then nothing is rotated. */
  readonly folder: string | null;
}

/** The step ROTATE_RECORDS of the daily job: old records go into files, and what is worth no file is deleted, expired exports among it. */
export function dailyRotationStep(deps: RotationStepDeps): DailyStep {
  const { db, clock, retention, folder } = deps;
  return async ({ signal, report }) => {
    const exports = await removeExpiredExports(db, clock.now());
    const pruned = await pruneMeasurements(db, clock.now());
    if (folder === null) return { kind: 'SKIPPED', reason: 'No folder for rotated records is configured.' };
    const rotated = await rotateRecords({ db, clock, retention, folder, signal, report });
    const result = toJson({ rotated, pruned, exports });
    await db.$transaction((tx) => noteUpkeep(tx, 'ROTATE_RECORDS', clock.now(), result));
    return { kind: 'DONE', result };
  };
}
