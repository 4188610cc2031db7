import type { PrismaClient } from '../../db/generated/client.ts';
import type { Clock } from '../../shared/clock.ts';
import type { BackupPolicy } from './domain/backup-policy.ts';

/** What the jobs of backups work with. */
export interface BackupDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** The address of the database behind `db`. */
  readonly url: string;
  readonly policy: BackupPolicy;
}
