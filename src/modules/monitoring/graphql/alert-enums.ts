import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { ALERT_RULES, type AlertRuleName } from '../domain/alerts/alert-rules.ts';
import type { AlertSeverity } from '../domain/alerts/alert-severity.ts';

const SEVERITIES: Record<AlertSeverity, string> = {
  INFO: 'Good to know.',
  WARNING: 'Somebody should look at it in the next days.',
  CRITICAL:
    'Somebody should look at it now: picks are not made, not proven, or not to be trusted, or data may be lost.',
};

export const AlertSeverityRef = builder.enumType('AlertSeverity', {
  description: 'How grave an alert is, from the mildest to the gravest; it follows from the rule.',
  values: describedEnum(SEVERITIES),
});

export const AlertRuleRef = builder.enumType('AlertRule', {
  description: 'What opens an alert, what its `subject` is, and when it is closed.',
  values: describedEnum(ALERT_RULES),
});

/** The rule of a stored alert; null for one that this version does not know. */
export function readAlertRule(stored: string): AlertRuleName | null {
  return Object.keys(ALERT_RULES).find((one): one is AlertRuleName => one === stored) ?? null;
}
