import { ALERT_RULE_SCOPES } from '../../modules/monitoring/domain/alerts/alert-rule-scopes.ts';
import { rightsOf, type Context } from '../context.ts';
import { has } from './need.ts';

/** The condition that leaves the alerts that the caller may read; none where it may read all. */
export function readableAlerts(context: Context): { rule?: { notIn: string[] } } {
  const caller = rightsOf(context);
  const closed = Object.entries(ALERT_RULE_SCOPES)
    .filter(([, scope]) => !has(caller, scope))
    .map(([rule]) => rule);
  return closed.length === 0 ? {} : { rule: { notIn: closed } };
}
