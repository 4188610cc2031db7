import type { AlertSeverity } from './alert-severity.ts';

/** Every rule that can open an alert: when it does, what the subject is, and when the alert is closed. */
export const ALERT_RULES = {
  RUN_FAILED: 'A run failed (`run:<id>`). Closed when it is resumed, or after a week.',
  RUN_STUCK:
    'A run that has not ended shows no progress for 30 minutes (`run:<id>`). Closed when it goes on or ends.',
  JOB_GIVEN_UP: 'Every worker that took a job up died or was stopped (`job:<id>`). Closed after a week.',
  SCHEDULE_FAILED:
    'A schedule could not start its run (`schedule:<name>`). Closed when it starts one, is changed, or is removed.',
  DAILY_STEP_FAILED:
    'A step of the daily job failed after its last try (`step:<name>`). Closed when the step succeeds or is skipped.',
  BREAKER_OPEN:
    'The circuit breaker of a source outside has opened (`source:<name>`). Closed when the breaker has closed.',
  RESULTS_MISSING:
    'Picks of a division are still open 72 hours after kick-off (`division:<code>`). Closed when they are settled.',
  DRIFT_WARNING:
    'The drift of a division is WARNING (`division:<code>`), by reports of the last 30 days. Closed when it is not.',
  DRIFT_CRITICAL:
    'The drift of a division is CRITICAL (`division:<code>`), by reports of the last 30 days. Closed when it is not.',
  BUDGET_NEARLY_SPENT:
    'Of a budget for paid calls 80 % or more is spent or reserved, but not all (`budget:day`, `budget:month`). Closed when it is not.',
  BUDGET_SPENT: 'A budget for paid calls is spent (`budget:day`, `budget:month`). Closed when it is not.',
  AUDIT_CHAIN_CUT:
    'The audit trail does not end where its head says (`audit`): nothing can be decided. Closed when it does.',
  AUDIT_CHAIN_BROKEN:
    'A verification of the whole audit trail found a changed, missing or reordered entry (`audit`). Closed by one that does not.',
  DATABASE_LARGE:
    'The database takes more than 1 GB on disk, or what `ALERT_DATABASE_GB` says (`database`). Closed when it does not.',
  SLOW_STATEMENT:
    'A statement took longer than a second, or what `SLOW_STATEMENT_MS` says, within the last 24 hours (`statement:<hash of its text>`). Closed when it was not slow for a day.',
  BACKUP_FAILED:
    'The newest backup that has ended failed, or its verification did (`backup`). Closed by one that did not.',
  BACKUP_MISSING:
    'The newest good backup is older than 26 hours, or there is none 26 hours after the product could make one (`backup`). Closed when there is one, or when backups by the clock are switched off.',
  SCHEMA_DIFFERS:
    'The database is not what the migrations make (`schema`); looked for once a day, with the daily job. Closed when it is.',
  ERROR_RATE:
    'More than 5 % of at least 20 operations of the last hour, or what `ALERT_ERROR_RATE` says, ended with an unforeseen failure (`api`), over all processes. Closed when it is not so.',
} as const;

export type AlertRuleName = keyof typeof ALERT_RULES;

export const ALERT_SEVERITY: Readonly<Record<AlertRuleName, AlertSeverity>> = {
  RUN_FAILED: 'WARNING',
  RUN_STUCK: 'WARNING',
  JOB_GIVEN_UP: 'WARNING',
  SCHEDULE_FAILED: 'CRITICAL',
  DAILY_STEP_FAILED: 'WARNING',
  BREAKER_OPEN: 'WARNING',
  RESULTS_MISSING: 'WARNING',
  DRIFT_WARNING: 'WARNING',
  DRIFT_CRITICAL: 'CRITICAL',
  BUDGET_NEARLY_SPENT: 'WARNING',
  BUDGET_SPENT: 'CRITICAL',
  AUDIT_CHAIN_CUT: 'CRITICAL',
  AUDIT_CHAIN_BROKEN: 'CRITICAL',
  DATABASE_LARGE: 'WARNING',
  SLOW_STATEMENT: 'WARNING',
  BACKUP_FAILED: 'CRITICAL',
  BACKUP_MISSING: 'CRITICAL',
  SCHEMA_DIFFERS: 'CRITICAL',
  ERROR_RATE: 'CRITICAL',
};

/** From when on a rule opens an alert. */
export interface AlertThresholds {
  /** After how many days a failed run or an abandoned job is old news. */
  readonly forgetAfterDays: number;
  readonly silentRunMinutes: number;
  readonly resultsMissingHours: number;
  /** Reports of drift that are older, in days, say nothing of today. */
  readonly driftReportDays: number;
  /** Share of a budget, 0..1. */
  readonly budgetWarningShare: number;
  /** What the database may take on disk, in bytes. */
  readonly databaseBytes: number;
  /** After how many hours a statement that was slow is old news. */
  readonly slowStatementHours: number;
  /** How old the newest good backup may be, in hours. */
  readonly backupHours: number;
  /** Share of operations that may fail for unforeseen reasons, 0..1, once there are `errorRateOperations` of them within an hour. */
  readonly errorRate: number;
  readonly errorRateOperations: number;
}

/**
 * Season files are brought up to date twice a week: results that are missing after three days are missing. Backups are made once a day, and
 * are given two hours.
 */
export const DEFAULT_ALERT_THRESHOLDS: AlertThresholds = {
  forgetAfterDays: 7,
  silentRunMinutes: 30,
  resultsMissingHours: 72,
  driftReportDays: 30,
  budgetWarningShare: 0.8,
  databaseBytes: 1_000_000_000,
  slowStatementHours: 24,
  backupHours: 26,
  errorRate: 0.05,
  errorRateOperations: 20,
};
