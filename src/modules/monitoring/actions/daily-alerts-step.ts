import { toJson } from '../../../shared/json.ts';
import type { DailyStep } from '../../jobs/domain/daily-steps.ts';
import { auditFault } from '../reads/audit-fault.ts';
import { type AlertCheckDeps, checkAlerts } from './check-alerts.ts';

/** The step CHECK_ALERTS of the daily job: every rule, and the whole audit trail, which is too much for every minute. */
export function dailyAlertsStep(deps: Omit<AlertCheckDeps, 'verifyAudit'>): DailyStep {
  return async () => ({
    kind: 'DONE',
    result: toJson(await checkAlerts({ ...deps, verifyAudit: auditFault })),
  });
}
