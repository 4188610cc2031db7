import { toJson } from '../../../shared/json.ts';
import type { DailyStep } from '../../jobs/domain/daily-steps.ts';
import { type AlertCheckDeps, checkAlerts } from './check-alerts.ts';

/** The step CHECK_ALERTS of the daily job. With `verifyAudit` among what it is given, it reads the whole audit trail. */
export function dailyAlertsStep(deps: AlertCheckDeps): DailyStep {
  return async () => ({ kind: 'DONE', result: toJson(await checkAlerts(deps)) });
}
