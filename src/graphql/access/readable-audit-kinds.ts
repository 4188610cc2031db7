import { AUDIT_KIND_SCOPES } from '../../modules/audit/domain/audit-kind-scopes.ts';
import { AUDIT_OUTCOMES, type AuditKind } from '../../modules/audit/domain/decision.ts';
import { rightsOf, type Context } from '../context.ts';
import { hasAll } from './need.ts';

const KINDS = Object.keys(AUDIT_OUTCOMES) as AuditKind[];

/** The condition that leaves the audit entries that the caller may read; none where it may read all. */
export function readableAuditEntries(context: Context): { kind?: { in: AuditKind[] } } {
  const readable = KINDS.filter((kind) => hasAll(rightsOf(context), AUDIT_KIND_SCOPES[kind]));
  return readable.length === KINDS.length ? {} : { kind: { in: readable } };
}
