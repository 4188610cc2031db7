/** A daily backup that is whole, as rotation looks at it. */
export interface RotatingBackup {
  readonly id: string;
  /** The instant that its rows are of. */
  readonly snapshotAt: Date;
  readonly verification: 'PASSED' | 'FAILED' | null;
}

export interface RotationRule {
  /** How many of the newest UTC days that have a backup keep one. */
  readonly keepDaily: number;
  /** How many of the newest ISO weeks that have a backup keep one. */
  readonly keepWeekly: number;
}

const DAY_MS = 86_400_000;

/**
 * Which daily backups go. Of each of the newest days and weeks that have one the newest stays, one that failed its verification only where there
 * is no other; and the newest of all that passed stays, however old it is. Days and weeks without a backup do not count, so that a clock that was
 * off for a month removes nothing. @returns their ids, the oldest first.
 */
export function rotateBackups(
  backups: readonly RotatingBackup[],
  { keepDaily, keepWeekly }: RotationRule,
): string[] {
  const newestFirst = backups.toSorted((a, b) => b.snapshotAt.getTime() - a.snapshotAt.getTime());
  const kept = new Set([
    ...newestOfEach(newestFirst, dayOf, keepDaily),
    ...newestOfEach(newestFirst, weekOf, keepWeekly),
  ]);
  const proven = newestFirst.find(({ verification }) => verification === 'PASSED');
  if (proven) kept.add(proven.id);
  return newestFirst
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => id)
    .reverse();
}

function newestOfEach(
  newestFirst: readonly RotatingBackup[],
  periodOf: (at: Date) => number,
  count: number,
): string[] {
  const periods = [...Map.groupBy(newestFirst, ({ snapshotAt }) => periodOf(snapshotAt)).values()];
  return periods.slice(0, count).flatMap((ofPeriod) => {
    const best = ofPeriod.find(({ verification }) => verification !== 'FAILED') ?? ofPeriod[0];
    return best ? [best.id] : [];
  });
}

/** UTC days since 1970-01-01. */
function dayOf(at: Date): number {
  return Math.floor(at.getTime() / DAY_MS);
}

/** ISO weeks, which begin on Monday; 1970-01-01 was a Thursday. */
function weekOf(at: Date): number {
  return Math.floor((dayOf(at) + 3) / 7);
}
