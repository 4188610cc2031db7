import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { formatUsd } from '../../../shared/micro-usd.ts';
import { PipelineRunRef } from '../../pipeline/graphql/pipeline-run.ts';
import { costOfRunLoader, countCostsOfRun } from '../loaders.ts';
import { costConnection } from './cost-connection.ts';
import { costFilter } from './cost-filter.ts';

builder.prismaObjectField(PipelineRunRef, 'costUsd', (t) =>
  t.field({
    type: 'Decimal',
    description:
      'What its requests to paid providers cost together, in US dollars; 0 without any. Requests under way are not in it.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => formatUsd(await costOfRunLoader(context).load(id)),
  }),
);

builder.prismaObjectField(PipelineRunRef, 'costs', (t) =>
  t.field({
    type: costConnection.ref,
    description:
      'Its requests to paid providers with what they cost; empty where no language model was asked.',
    args: {
      ...costConnection.args,
      filter: t.arg({ type: costFilter.ref, description: 'Which of them are meant; all when not given.' }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      costs: nested(costConnection.plan(args, costFilter.planned(filter), context)),
    }),
    resolve: ({ id, costs }, { filter, ...args }, context) => {
      const where = costFilter.where(filter);
      return costConnection.loaded(args, costs, () => countCostsOfRun(context, id, where));
    },
  }),
);
