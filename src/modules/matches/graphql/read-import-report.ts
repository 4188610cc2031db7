import type { ImportReport } from '../domain/import-report.ts';

/** A report as it was stored by the import that wrote it. */
export function readImportReport(stored: unknown): ImportReport {
  return stored as ImportReport;
}
