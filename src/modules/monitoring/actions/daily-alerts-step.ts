import { toJson } from '../../../shared/json.ts';
import type { DailyStep } from '../../jobs/domain/daily-steps.ts';
import type { SchemaComparison } from '../../upkeep/domain/schema-comparison.ts';
import { auditFault } from '../reads/audit-fault.ts';
import { type AlertCheckDeps, checkAlerts } from './check-alerts.ts';

export interface DailyAlertsDeps extends Omit<AlertCheckDeps, 'verifyAudit' | 'schemaComparison'> {
  /** Compares the database with what the migrations make; null leaves it out. */
  readonly compareSchema?: (() => Promise<SchemaComparison>) | null;
}

/**
 * The step CHECK_ALERTS of the daily job: every rule, and the whole audit trail and the schema, which are too much for every minute. A schema that
 * could not be compared is told in the result.
 */
export function dailyAlertsStep({ compareSchema, ...deps }: DailyAlertsDeps): DailyStep {
  return async () => {
    const schema = (await compareSchema?.()) ?? null;
    const check = await checkAlerts({ ...deps, verifyAudit: auditFault, schemaComparison: schema });
    return { kind: 'DONE', result: toJson({ ...check, schema }) };
  };
}
