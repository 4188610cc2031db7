import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { matchFilter } from '../../matches/graphql/match-filter.ts';
import { pipelineRunFilter } from '../../pipeline/graphql/pipeline-run-filter.ts';
import { AuditKindRef, AuditOutcomeRef } from './audit-entry.ts';

export const auditEntryFilter = defineFilter<'AuditEntry'>('AuditEntry', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  kind: { kind: 'enum', type: AuditKindRef, column: 'kind', description: 'By what the entry is about.' },
  outcome: {
    kind: 'enum',
    type: AuditOutcomeRef,
    column: 'outcome',
    description: 'By what the decision came to.',
  },
  recordedAt: {
    kind: 'dateTime',
    column: 'recordedAt',
    description: 'By the instant at which it was recorded.',
  },
  match: {
    kind: 'related',
    filter: () => matchFilter,
    where: (match) => ({ match }),
    description: 'By the match it is about.',
  },
  run: {
    kind: 'related',
    filter: () => pipelineRunFilter,
    where: (run) => ({ run }),
    description: 'By the run that decided.',
  },
});
