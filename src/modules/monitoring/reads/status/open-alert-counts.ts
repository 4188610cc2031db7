import type { Reader } from '../../../../db/transaction.ts';
import { ALERT_SEVERITIES, type AlertSeverity } from '../../domain/alerts/alert-severity.ts';

export interface OpenAlertCount {
  readonly severity: AlertSeverity;
  readonly open: number;
  readonly unacknowledged: number;
}

/** How many alerts are open, by severity, the gravest first; one row for each severity. */
export async function openAlertCounts(db: Reader): Promise<OpenAlertCount[]> {
  const rows = await db.$queryRaw<OpenAlertCount[]>`
    SELECT severity::text, count(*)::int AS open,
           (count(*) FILTER (WHERE acknowledged_at IS NULL))::int AS unacknowledged
    FROM alerts WHERE closed_at IS NULL GROUP BY severity`;
  return [...ALERT_SEVERITIES]
    .reverse()
    .map(
      (severity) => rows.find((row) => row.severity === severity) ?? { severity, open: 0, unacknowledged: 0 },
    );
}
