/** What is kept for a while in the database, and in compressed files after that. */
export const ROTATED_KINDS = {
  SYSTEM_LOGS: 'Entries of the system log, by the instant at which they were stored.',
  IDEMPOTENCY_KEYS:
    'Idempotency keys with the answers that they stand for, by the instant at which they were stored. Who calls with one after that makes a new call.',
  RUN_EVENTS:
    'Events of pipeline runs that have ended, by the instant of the event and once the run itself is as old. Subscriptions no longer tell them.',
} as const;
export type RotatedKind = keyof typeof ROTATED_KINDS;

export const ROTATED_KIND_NAMES = Object.keys(ROTATED_KINDS) as readonly RotatedKind[];

/** For how many days rows of each kind stay in the database, 1 or more. */
export type Retention = Readonly<Record<RotatedKind, number>>;

export const DEFAULT_RETENTION: Retention = { SYSTEM_LOGS: 30, IDEMPOTENCY_KEYS: 30, RUN_EVENTS: 30 };

const DAY_MS = 86_400_000;

/** Rows of before this instant are rotated. */
export function rotatedBefore(retention: Retention, kind: RotatedKind, at: Date): Date {
  return new Date(at.getTime() - retention[kind] * DAY_MS);
}

/** The name of a file of rotated rows: `system-logs-20260515T060000Z-1f0c….ndjson.gz`; no two are the same. */
export function rotatedFileName(kind: RotatedKind, at: Date, id: string): string {
  const instant = `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return `${kind.toLowerCase().replaceAll('_', '-')}-${instant}-${id}.ndjson.gz`;
}
