import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { llmCallConnection } from './llm-call-connection.ts';
import { llmCallFilter } from './llm-call-filter.ts';

builder.queryField('llmCalls', (t) =>
  t.field({
    type: llmCallConnection.ref,
    description: 'Requests to language models with their answers, page by page, the newest first.',
    args: {
      ...llmCallConnection.args,
      filter: t.arg({
        type: llmCallFilter.ref,
        description: 'Which are meant: `{ outcome: { eq: REFUSED } }`; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context, info) =>
      llmCallConnection.load({
        context,
        info,
        args,
        where: await llmCallFilter.settledWhere(dbOf(context), filter),
        find: (query) => dbOf(context).llmCall.findMany(query),
        count: (where) => dbOf(context).llmCall.count({ where }),
      }),
  }),
);
