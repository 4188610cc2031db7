import { z } from 'zod';
import { dataFolder } from './data-folder.ts';
import {
  DEFAULT_ALERT_THRESHOLDS,
  type AlertThresholds,
} from './modules/monitoring/domain/alerts/alert-rules.ts';
import { DEFAULT_RETENTION, type Retention } from './modules/upkeep/domain/retention.ts';
import { wholeNumber } from './whole-number.ts';

const days = wholeNumber(1, 36_500);
const GIGABYTE = 1_000_000_000;

function numberBetween(least: number, most: number) {
  const error = `it must be a number above ${least}, at most ${most}`;
  return z.coerce.number({ error }).gt(least, { error }).max(most, { error });
}

/** The variables that say what is kept how long, and from when on somebody is to look. */
export const upkeepVariables = {
  SYSTEM_LOG_KEEP_DAYS: days.default(DEFAULT_RETENTION.SYSTEM_LOGS),
  IDEMPOTENCY_KEY_KEEP_DAYS: days.default(DEFAULT_RETENTION.IDEMPOTENCY_KEYS),
  RUN_EVENT_KEEP_DAYS: days.default(DEFAULT_RETENTION.RUN_EVENTS),
  ARCHIVE_DIR: z.string().optional(),
  SLOW_STATEMENT_MS: wholeNumber(1, 600_000).default(1_000),
  ALERT_DATABASE_GB: numberBetween(0, 1_000_000).default(DEFAULT_ALERT_THRESHOLDS.databaseBytes / GIGABYTE),
  ALERT_ERROR_RATE: numberBetween(0, 1).default(DEFAULT_ALERT_THRESHOLDS.errorRate),
};

export interface UpkeepEnv {
  readonly retention: Retention;
  /** Where rotated rows go: an absolute path. */
  readonly archiveDir: string;
  /** From which duration on a statement is recorded as slow, in milliseconds. */
  readonly slowStatementMs: number;
  readonly alertThresholds: AlertThresholds;
}

/** The settings from variables that were checked. Folders are relative to the checkout, like `DATA_DIR`, below which the usual one lies. */
export function upkeepSettingsOf(
  env: z.infer<z.ZodObject<typeof upkeepVariables>> & { readonly DATA_DIR?: string | undefined },
): UpkeepEnv {
  return {
    retention: {
      SYSTEM_LOGS: env.SYSTEM_LOG_KEEP_DAYS,
      IDEMPOTENCY_KEYS: env.IDEMPOTENCY_KEY_KEEP_DAYS,
      RUN_EVENTS: env.RUN_EVENT_KEEP_DAYS,
    },
    archiveDir: dataFolder('archive', env.ARCHIVE_DIR, env.DATA_DIR),
    slowStatementMs: env.SLOW_STATEMENT_MS,
    alertThresholds: {
      ...DEFAULT_ALERT_THRESHOLDS,
      databaseBytes: Math.round(env.ALERT_DATABASE_GB * GIGABYTE),
      errorRate: env.ALERT_ERROR_RATE,
    },
  };
}
