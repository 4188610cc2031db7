import type { Rights } from '../../modules/access/domain/caller.ts';
import { AUDIT_KIND_SCOPES } from '../../modules/audit/domain/audit-kind-scopes.ts';
import { ALERT_RULE_SCOPES } from '../../modules/monitoring/domain/alerts/alert-rule-scopes.ts';
import {
  EXPORT_SUBJECT_NAMES,
  EXPORT_SUBJECTS,
  type ExportSubjectName,
} from '../../modules/exports/domain/export-subject.ts';
import { JOB_SCOPES } from '../../modules/jobs/domain/job-scopes.ts';
import { hasAll, type Need } from './need.ts';
import { needsOfRootField } from './needs.ts';

/**
 * What the rows of a list need where they are in a file: what the list does, and everything that single rows of it can, for a file has every row and every
 * column. Whoever requests, sees, cancels or downloads an export needs it.
 */
export function needsOfSubject(subject: ExportSubjectName): readonly Need[] {
  const ofList = needsOfRootField('Query', EXPORT_SUBJECTS[subject].list) ?? [];
  return [...new Set([...ofList, ...furtherNeeds(subject)])];
}

/** The lists whose exports a caller may know of. */
export function readableSubjects(caller: Rights): ExportSubjectName[] {
  return EXPORT_SUBJECT_NAMES.filter((subject) => hasAll(caller, needsOfSubject(subject)));
}

function furtherNeeds(subject: ExportSubjectName): readonly Need[] {
  if (subject === 'ALERTS') return Object.values(ALERT_RULE_SCOPES);
  if (subject === 'AUDIT_ENTRIES') return Object.values(AUDIT_KIND_SCOPES).flat();
  // Both tell of every list: jobs because exports are jobs.
  if (subject === 'EXPORTS') return ofOtherSubjects();
  if (subject === 'JOBS')
    return [...Object.values(JOB_SCOPES).flatMap(({ read }) => read), ...ofOtherSubjects()];
  return [];
}

function ofOtherSubjects(): readonly Need[] {
  return EXPORT_SUBJECT_NAMES.filter((name) => name !== 'JOBS' && name !== 'EXPORTS').flatMap(needsOfSubject);
}
