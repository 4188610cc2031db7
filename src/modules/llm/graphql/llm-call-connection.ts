import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { LlmCallRef } from './llm-call.ts';

export const llmCallConnection = defineConnection({
  name: 'LlmCall',
  rows: 'the requests to language models',
  node: LlmCallRef,
  order: {
    model: 'LlmCall',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'STARTED_AT', direction: 'DESC' },
    keys: {
      STARTED_AT: {
        field: 'startedAt',
        kind: 'instant',
        description: 'By the instant at which it was about to be sent.',
      },
      FINISHED_AT: {
        field: 'finishedAt',
        kind: 'instant',
        isNullable: true,
        description: 'By the instant at which it ended.',
      },
    },
  },
});
