import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { PipelineRunRef } from '../../pipeline/graphql/pipeline-run.ts';
import { countLlmCallsOfRun } from '../loaders.ts';
import { llmCallConnection } from './llm-call-connection.ts';
import { llmCallFilter } from './llm-call-filter.ts';

builder.prismaObjectField(PipelineRunRef, 'llmCalls', (t) =>
  t.field({
    type: llmCallConnection.ref,
    description: 'What it asked a language model, and what it was answered; empty where its reviewer is off.',
    args: {
      ...llmCallConnection.args,
      filter: t.arg({ type: llmCallFilter.ref, description: 'Which of them are meant; all when not given.' }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      llmCalls: nested(llmCallConnection.plan(args, llmCallFilter.planned(filter), context)),
    }),
    resolve: ({ id, llmCalls }, { filter, ...args }, context) => {
      const where = llmCallFilter.where(filter);
      return llmCallConnection.loaded(args, llmCalls, () => countLlmCallsOfRun(context, id, where));
    },
  }),
);
