import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { jobFilter } from '../../jobs/graphql/jobs.ts';
import { ExportFormatRef, ExportSubjectRef } from './export-enums.ts';

export const exportFilter = defineFilter<'DataExport'>('Export', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  subject: {
    kind: 'enum',
    type: ExportSubjectRef,
    column: 'subject',
    description: 'By the list that was exported.',
  },
  format: { kind: 'enum', type: ExportFormatRef, column: 'format', description: 'By format.' },
  rowCount: { kind: 'int', column: 'rowCount', description: 'By rows; null until the file is complete.' },
  requestedAt: { kind: 'dateTime', column: 'requestedAt', description: 'By when it was asked for.' },
  finishedAt: {
    kind: 'dateTime',
    column: 'finishedAt',
    description: 'By when its file was complete; null until then.',
  },
  expiresAt: {
    kind: 'dateTime',
    column: 'expiresAt',
    description: 'By when its file is no longer handed out; null until it is complete.',
  },
  job: {
    kind: 'related',
    filter: () => jobFilter,
    where: (job) => ({ job }),
    description: 'By the job that writes it: `{ state: { eq: RUNNING } }`.',
  },
});
