import type { Tx } from '../../../db/transaction.ts';
import type { AlertCondition } from '../domain/alerts/alert-condition.ts';
import type { AlertRuleName } from '../domain/alerts/alert-rules.ts';

/** Closes the open alert of a rule about a subject, since its cause is gone; without one, nothing happens. */
export async function closeAlert(tx: Tx, rule: AlertRuleName, subject: string, at: Date): Promise<void> {
  await tx.alert.updateMany({ where: { rule, subject, closedAt: null }, data: { closedAt: at } });
}

/** Closes the open alerts of rules whose cause is gone: all but those that were found again. @returns how many there were. */
export async function closeOtherAlerts(
  tx: Tx,
  rules: readonly AlertRuleName[],
  found: readonly Pick<AlertCondition, 'rule' | 'subject'>[],
  at: Date,
): Promise<number> {
  return await tx.$executeRaw`
    UPDATE alerts SET closed_at = ${at}
    WHERE closed_at IS NULL AND rule = ANY(${[...rules]}::text[]) AND (rule, subject) NOT IN (
      SELECT rule, subject FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS found(rule text, subject text)
    )`;
}
