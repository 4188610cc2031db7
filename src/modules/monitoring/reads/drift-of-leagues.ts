import type { Reader } from '../../../db/transaction.ts';
import { DEFAULT_DRIFT_SETTINGS } from '../domain/drift-settings.ts';
import { type LeagueDriftStatus, leagueDriftStatus } from '../domain/league-drift-status.ts';
import { readDriftFindingStatus, readDriftKind } from './read-drift-report.ts';

export interface LeagueDriftAsOf extends LeagueDriftStatus {
  readonly division: string;
  /** The season that the reports are about; null when there are none. */
  readonly season: string | null;
  /** The instant that the reports go by, not after the one that was asked for; null when there are none. */
  readonly asOf: Date | null;
}

export interface DriftOfLeaguesRequest {
  /** Null for every division with a report. */
  readonly divisions: readonly string[] | null;
  readonly asOf: Date;
}

interface ReportRow {
  readonly division: string;
  readonly season: string;
  readonly asOf: Date;
  readonly kind: string;
  readonly subject: string;
  readonly status: string;
}

/**
 * Drift of leagues as reports of at most that instant tell it, one answer for each division asked for, in that order
 * (by their codes when none is). Of several reports count
 * those of the newest season, of these the newest, by the usual settings: who tries out others does not change what runs do. A league without
 * reports has the status NONE and no `asOf`. One statement.
 */
export async function driftOfLeagues(
  reader: Reader,
  { divisions, asOf }: DriftOfLeaguesRequest,
): Promise<LeagueDriftAsOf[]> {
  const settings = JSON.stringify(DEFAULT_DRIFT_SETTINGS);
  const rows = await reader.$queryRaw<ReportRow[]>`
    SELECT division, season, as_of AS "asOf", kind, subject, status
    FROM drift_reports
    JOIN (
      SELECT DISTINCT ON (division) division, season, as_of, inputs_hash
      FROM drift_reports
      WHERE (${divisions === null}::bool OR division = ANY(${[...(divisions ?? [])]}::text[]))
        AND as_of <= ${asOf} AND thresholds = ${settings}::jsonb
      ORDER BY division, season DESC, as_of DESC, id DESC
    ) newest USING (division, season, as_of, inputs_hash)
    ORDER BY division COLLATE "C", kind COLLATE "C", subject COLLATE "C"`;
  const byDivision = Map.groupBy(rows, ({ division }) => division);
  return (divisions ?? [...byDivision.keys()]).map((division) => {
    const reports = byDivision.get(division) ?? [];
    const findings = reports.map(({ kind, subject, status }) => ({
      kind: readDriftKind(kind),
      subject,
      status: readDriftFindingStatus(status),
    }));
    const [first] = reports;
    return {
      division,
      season: first?.season ?? null,
      asOf: first?.asOf ?? null,
      ...leagueDriftStatus(findings),
    };
  });
}
