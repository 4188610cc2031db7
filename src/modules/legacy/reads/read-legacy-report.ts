import type { StoredLegacyReport } from '../domain/legacy-report.ts';

/** A report as it was stored by the migration that wrote it. */
export function readLegacyReport(stored: unknown): StoredLegacyReport {
  return stored as StoredLegacyReport;
}
