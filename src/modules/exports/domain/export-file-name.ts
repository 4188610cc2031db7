import { type ExportFormat, fileKindOf } from './export-format.ts';
import { EXPORT_SUBJECTS, type ExportSubjectName } from './export-subject.ts';

/** What the file of an export is called: the list and the instant of its rows, in letters, digits and hyphens alone. */
export function exportFileName(subject: ExportSubjectName, format: ExportFormat, snapshotAt: Date): string {
  const instant = snapshotAt
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
  return `${EXPORT_SUBJECTS[subject].list}-${instant}.${fileKindOf(format).extension}`;
}
