import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { matchFilter } from '../../matches/graphql/match-filter.ts';
import { ProcessingStatusRef } from './pipeline-enums.ts';
import { PipelineNodeNameRef } from './pipeline-node-name.ts';

export const processingCheckpointFilter = defineFilter<'ProcessingCheckpoint'>('ProcessingCheckpoint', {
  id: { kind: 'id', column: 'id', keyOf: bigintKey, description: 'By id.' },
  node: { kind: 'enum', type: PipelineNodeNameRef, column: 'node', description: 'By node.' },
  step: { kind: 'int', column: 'step', description: 'By as-of instant of the run, from 0.' },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By that instant.' },
  status: {
    kind: 'enum',
    type: ProcessingStatusRef,
    column: 'status',
    description: 'By how the try came out.',
  },
  attempt: { kind: 'int', column: 'attempt', description: 'By number of the try, from 1.' },
  startedAt: { kind: 'dateTime', column: 'startedAt', description: 'By when the try began.' },
  finishedAt: { kind: 'dateTime', column: 'finishedAt', description: 'By when it ended; null until then.' },
  supersededAt: {
    kind: 'dateTime',
    column: 'supersededAt',
    description: 'By when it was put out of force; `isNull: true` finds what is in force.',
  },
  match: {
    kind: 'related',
    filter: () => matchFilter,
    where: (match) => ({ match }),
    description: 'By the match that it is about.',
  },
});
