import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import type { AlertCondition } from '../domain/alerts/alert-condition.ts';
import { ALERT_SEVERITY } from '../domain/alerts/alert-rules.ts';

export interface RaisedAlert extends AlertCondition {
  readonly at: Date;
}

/**
 * Opens an alert, or counts it once more where one of the same rule and subject is open: then message and details are the newest ones. Raised
 * by several at once, it is one alert.
 */
export async function raiseAlert(tx: Tx, { at, ...condition }: RaisedAlert): Promise<void> {
  await raiseAlerts(tx, [condition], at);
}

/** As `raiseAlert`, for many in one statement; of one rule and subject the last one counts. */
export async function raiseAlerts(tx: Tx, conditions: readonly AlertCondition[], at: Date): Promise<void> {
  if (conditions.length === 0) return;
  // Everybody takes the rows in the same order, so that two at once wait for each other instead of one being ended.
  const byKey = new Map(conditions.map((one) => [JSON.stringify([one.rule, one.subject]), one]));
  const rows = [...byKey.keys()].sort().flatMap((key) => {
    const one = byKey.get(key);
    return one ? [{ ...one, id: newId(), severity: ALERT_SEVERITY[one.rule] }] : [];
  });
  await tx.$executeRaw`
    INSERT INTO alerts (id, rule, severity, subject, message, details, opened_at, last_seen_at)
    SELECT id, rule, severity::alert_severity, subject, message, details, ${at}, ${at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS given(id uuid, rule text, severity text, subject text, message text, details jsonb)
    ON CONFLICT (rule, subject) WHERE closed_at IS NULL DO UPDATE SET
      occurrences = alerts.occurrences + 1,
      last_seen_at = greatest(alerts.last_seen_at, excluded.last_seen_at),
      severity = excluded.severity,
      message = excluded.message,
      details = excluded.details`;
}
