import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { AuditEntryRef } from './audit-entry.ts';

export const auditEntryConnection = defineConnection({
  name: 'AuditEntry',
  rows: 'the audit entries',
  node: AuditEntryRef,
  order: {
    model: 'AuditEntry',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'SEQUENCE', direction: 'DESC' },
    keys: {
      SEQUENCE: {
        field: 'sequence',
        isUnique: true,
        kind: 'bigint',
        description: 'By its number in the trail: the order of commits.',
      },
      RECORDED_AT: {
        field: 'recordedAt',
        kind: 'instant',
        description: 'By the instant at which it was recorded.',
      },
      OUTCOME: { field: 'outcome', kind: 'text', description: 'By what the decision came to.' },
    },
  },
});
