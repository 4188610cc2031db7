/** What is done for the database itself, and when. */
export const UPKEEP_TASKS = {
  ROTATE_RECORDS:
    'Old records are written into compressed files and deleted; `details` counts them by kind, what was pruned, and exports whose time was up.',
  VACUUM:
    'Space is given back and statistics are renewed, weekly; `details` counts the tables, and names those that were passed over with the reason.',
  COMPARE_SCHEMA:
    'The database is compared with what the migrations make, daily; `details` lists the differences, or says why there was no comparison.',
} as const;
export type UpkeepTaskName = keyof typeof UPKEEP_TASKS;

const HOUR_MS = 3_600_000;

/** Weekly, with half a day to spare: a daily job that comes a minute earlier than the last time does not wait for another day. */
const VACUUM_EVERY_HOURS = 7 * 24 - 12;

/** Whether tables are to be vacuumed, by when they were last; null for never. */
export function isVacuumDue(doneAt: Date | null, at: Date): boolean {
  return doneAt === null || at.getTime() - doneAt.getTime() >= VACUUM_EVERY_HOURS * HOUR_MS;
}
