import type { Scope } from '../../../access/domain/scope.ts';
import type { AlertRuleName } from './alert-rules.ts';

/**
 * What reading an alert of a rule takes besides the scope of alerts: it tells amounts, statements or backups, which have scopes of their own. Alerts that a reader may not see
 * are left out of pages and counts.
 */
export const ALERT_RULE_SCOPES: Readonly<Partial<Record<AlertRuleName, Scope>>> = {
  BUDGET_NEARLY_SPENT: 'COSTS_READ',
  BUDGET_SPENT: 'COSTS_READ',
  SLOW_STATEMENT: 'OPERATIONS_READ',
  BACKUP_FAILED: 'OPERATIONS_READ',
  BACKUP_MISSING: 'OPERATIONS_READ',
};
