import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { CostPurposeRef, PaidProviderRef } from '../../costs/graphql/cost-enums.ts';
import { matchFilter } from '../../matches/graphql/match-filter.ts';
import { pipelineRunFilter } from '../../pipeline/graphql/pipeline-run-filter.ts';
import { LlmCallOutcomeRef } from './llm-call.ts';

export const llmCallFilter = defineFilter<'LlmCall'>('LlmCall', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  purpose: {
    kind: 'enum',
    type: CostPurposeRef,
    column: 'purpose',
    description: 'By what it was made for.',
  },
  provider: { kind: 'enum', type: PaidProviderRef, column: 'provider', description: 'By who was asked.' },
  model: { kind: 'string', column: 'model', description: 'By the model, as its provider names it.' },
  outcome: { kind: 'enum', type: LlmCallOutcomeRef, column: 'outcome', description: 'By what it came to.' },
  startedAt: {
    kind: 'dateTime',
    column: 'startedAt',
    description: 'By the instant at which it was about to be sent.',
  },
  match: {
    kind: 'related',
    filter: () => matchFilter,
    where: (match) => ({ match }),
    description: 'By the match that it was about.',
  },
  run: {
    kind: 'related',
    filter: () => pipelineRunFilter,
    where: (run) => ({ run }),
    description: 'By the run that it was made for.',
  },
});
