import { EXPORT_SUBJECT_NAMES } from '../../modules/exports/domain/export-subject.ts';
import type { JobKind } from '../../modules/jobs/domain/job.ts';
import { JOB_SCOPES } from '../../modules/jobs/domain/job-scopes.ts';
import type { Need } from './need.ts';
import { needsOfSubject } from './needs-of-subject.ts';

/** What reading what a job is about needs. @param input as it is stored. */
export function needsToReadJob(kind: JobKind, input: unknown): readonly Need[] {
  return [...JOB_SCOPES[kind].read, ...needsOfExported(kind, input)];
}

/** What ending a job needs besides JOBS_CANCEL: what starting it did. */
export function needsToCancelJob(kind: JobKind, input: unknown): readonly Need[] {
  return [...JOB_SCOPES[kind].start, ...needsOfExported(kind, input)];
}

/** What the list needs that the job of an export writes. */
function needsOfExported(kind: JobKind, input: unknown): readonly Need[] {
  if (kind !== 'EXPORT' || typeof input !== 'object' || input === null) return [];
  const subject: unknown = Reflect.get(input, 'subject');
  // An export of a list that is no more tells nothing of one that there is.
  return EXPORT_SUBJECT_NAMES.filter((name) => name === subject).flatMap(needsOfSubject);
}
