import type { RotationRule } from './rotate-backups.ts';

/** Where the archives of this machine lie, and how many of the daily ones are kept. */
export interface BackupPolicy extends RotationRule {
  /** An absolute path. */
  readonly folder: string;
}
