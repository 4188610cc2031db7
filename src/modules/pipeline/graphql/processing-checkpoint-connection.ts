import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { ProcessingCheckpointRef } from './processing-checkpoint.ts';

export const processingCheckpointConnection = defineConnection({
  name: 'ProcessingCheckpoint',
  rows: 'the checkpoints',
  node: ProcessingCheckpointRef,
  order: {
    model: 'ProcessingCheckpoint',
    id: { field: 'id', kind: 'bigint' },
    usual: { field: 'STEP', direction: 'ASC' },
    keys: {
      STEP: { field: 'step', kind: 'int', description: 'By as-of instant, and as they were written within.' },
      STARTED_AT: { field: 'startedAt', kind: 'instant', description: 'By when the try began.' },
      FINISHED_AT: {
        field: 'finishedAt',
        kind: 'instant',
        isNullable: true,
        description: 'By when the try ended.',
      },
    },
  },
});
