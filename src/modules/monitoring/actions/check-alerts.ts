import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { SchemaComparison } from '../../upkeep/domain/schema-comparison.ts';
import type { Budgets } from '../../costs/domain/budgets.ts';
import type { AlertCondition } from '../domain/alerts/alert-condition.ts';
import {
  type AlertRuleName,
  type AlertThresholds,
  DEFAULT_ALERT_THRESHOLDS,
} from '../domain/alerts/alert-rules.ts';
import { abandonedJobs } from '../reads/conditions/abandoned-jobs.ts';
import type { ConditionQuery } from '../reads/conditions/condition-query.ts';
import { cutAuditChain } from '../reads/conditions/cut-audit-chain.ts';
import { failedDailySteps } from '../reads/conditions/failed-daily-steps.ts';
import { failedRuns } from '../reads/conditions/failed-runs.ts';
import { differingSchema } from '../reads/conditions/differing-schema.ts';
import { errorRate } from '../reads/conditions/error-rate.ts';
import { failedBackup } from '../reads/conditions/failed-backup.ts';
import { largeDatabase } from '../reads/conditions/large-database.ts';
import { driftingLeagues } from '../reads/conditions/league-drift.ts';
import { missingBackup } from '../reads/conditions/missing-backup.ts';
import { missingResults } from '../reads/conditions/missing-results.ts';
import { openBreakers } from '../reads/conditions/open-breakers.ts';
import { silentRuns } from '../reads/conditions/silent-runs.ts';
import { slowStatements } from '../reads/conditions/slow-statements.ts';
import { spentBudgets } from '../reads/conditions/spent-budgets.ts';
import { closeOtherAlerts } from './close-alert.ts';
import { raiseAlerts } from './raise-alert.ts';

export interface AlertCheckDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly budgets: Budgets;
  /** Reads the whole audit trail; what is wrong with it, null when nothing is. Too much for every minute: null leaves it out. */
  readonly verifyAudit?: ((reader: Reader) => Promise<string | null>) | null;
  readonly thresholds?: AlertThresholds;
  /** Whether backups are made by the clock, so that one that is missing is worth an alert; they are not when not given. */
  readonly areBackupsExpected?: boolean;
  /** What the last look at the schema came to. Without one that compared, nothing is said of it, and what was said before stands. */
  readonly schemaComparison?: SchemaComparison | null;
}

/** How many alerts are open after a check because of what it found, and how many it closed. */
export interface AlertCheck {
  readonly found: number;
  readonly closed: number;
}

/**
 * Looks for everything that rules can tell from what is stored: opens alerts, counts those once more whose cause lasts, and closes those
 * whose cause is gone. Several checks at once make the same alerts as one.
 */
export async function checkAlerts(deps: AlertCheckDeps): Promise<AlertCheck> {
  const { db, clock, thresholds = DEFAULT_ALERT_THRESHOLDS } = deps;
  const at = clock.now();
  const checks = checksOf(deps);
  const conditions: AlertCondition[] = [];
  // One after the other: a check in the background takes one connection, not all of them.
  for (const { query } of checks) conditions.push(...(await query(db, { at, thresholds })));
  const rules = checks.flatMap((check) => check.rules);
  const closed = await db.$transaction(async (tx) => {
    await raiseAlerts(tx, conditions, at);
    return await closeOtherAlerts(tx, rules, conditions, at);
  });
  return { found: conditions.length, closed };
}

function checksOf({
  budgets,
  verifyAudit,
  areBackupsExpected = false,
  schemaComparison,
}: AlertCheckDeps): { rules: AlertRuleName[]; query: ConditionQuery }[] {
  return [
    { rules: ['RUN_FAILED'], query: failedRuns },
    { rules: ['RUN_STUCK'], query: silentRuns },
    { rules: ['JOB_GIVEN_UP'], query: abandonedJobs },
    { rules: ['DAILY_STEP_FAILED'], query: failedDailySteps },
    { rules: ['BREAKER_OPEN'], query: openBreakers },
    { rules: ['RESULTS_MISSING'], query: missingResults },
    { rules: ['DRIFT_WARNING', 'DRIFT_CRITICAL'], query: driftingLeagues },
    { rules: ['BUDGET_NEARLY_SPENT', 'BUDGET_SPENT'], query: spentBudgets(budgets) },
    { rules: ['AUDIT_CHAIN_CUT'], query: cutAuditChain },
    { rules: ['DATABASE_LARGE'], query: largeDatabase },
    { rules: ['SLOW_STATEMENT'], query: slowStatements },
    { rules: ['ERROR_RATE'], query: errorRate },
    { rules: ['BACKUP_FAILED'], query: failedBackup },
    { rules: ['BACKUP_MISSING'], query: missingBackup(areBackupsExpected) },
    ...(schemaComparison?.kind === 'COMPARED'
      ? [{ rules: ['SCHEMA_DIFFERS' as const], query: differingSchema(schemaComparison) }]
      : []),
    ...(verifyAudit
      ? [{ rules: ['AUDIT_CHAIN_BROKEN' as const], query: brokenAuditChain(verifyAudit) }]
      : []),
  ];
}

function brokenAuditChain(verify: (reader: Reader) => Promise<string | null>): ConditionQuery {
  return async (reader) => {
    const fault = await verify(reader);
    if (fault === null) return [];
    const message = `The audit trail was changed around the product: ${fault}`;
    return [{ rule: 'AUDIT_CHAIN_BROKEN', subject: 'audit', message, details: {} }];
  };
}
