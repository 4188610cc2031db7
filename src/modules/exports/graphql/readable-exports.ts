import { readableSubjects } from '../../../graphql/access/needs-of-subject.ts';
import { rightsOf, type Context } from '../../../graphql/context.ts';
import { EXPORT_SUBJECT_NAMES, type ExportSubjectName } from '../domain/export-subject.ts';

/** The condition that leaves the exports of lists that the caller may read; none where it may read all. */
export function readableExports(context: Context): { subject?: { in: ExportSubjectName[] } } {
  const readable = readableSubjects(rightsOf(context));
  return readable.length === EXPORT_SUBJECT_NAMES.length ? {} : { subject: { in: readable } };
}
