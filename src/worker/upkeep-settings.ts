import {
  type AlertThresholds,
  DEFAULT_ALERT_THRESHOLDS,
} from '../modules/monitoring/domain/alerts/alert-rules.ts';
import { DEFAULT_RETENTION, type Retention } from '../modules/upkeep/domain/retention.ts';

/** What the upkeep of the database goes by, in every process and thread the same. */
export interface UpkeepSettings {
  /** The address of the database, for connections of upkeep's own; null leaves vacuuming and the comparison of the schema out. */
  readonly url: string | null;
  /** Where rotated records go; null leaves them in the database. */
  readonly archiveDir: string | null;
  readonly retention: Retention;
  readonly alertThresholds: AlertThresholds;
  /** Whether backups are made by the clock, so that one that is missing is worth an alert. */
  readonly areBackupsExpected: boolean;
}

/** Without an address or a folder of its own, upkeep touches neither. */
export const NO_UPKEEP: UpkeepSettings = {
  url: null,
  archiveDir: null,
  retention: DEFAULT_RETENTION,
  alertThresholds: DEFAULT_ALERT_THRESHOLDS,
  areBackupsExpected: false,
};
