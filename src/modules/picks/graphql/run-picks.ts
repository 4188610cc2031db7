import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { PipelineRunRef } from '../../pipeline/graphql/pipeline-run.ts';
import { countPicksOfRun } from '../loaders.ts';
import { pickConnection } from './pick-connection.ts';
import { pickFilter } from './pick-filter.ts';

builder.prismaObjectField(PipelineRunRef, 'picks', (t) =>
  t.field({
    type: pickConnection.ref,
    description: 'The selections that the run kept; empty until it is done.',
    args: {
      ...pickConnection.args,
      filter: t.arg({ type: pickFilter.ref, description: 'Which of them are meant; all when not given.' }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      picks: nested(pickConnection.plan(args, pickFilter.planned(filter), context)),
    }),
    resolve: ({ id, picks }, { filter, ...args }, context) => {
      const where = pickFilter.where(filter);
      return pickConnection.loaded(args, picks, () => countPicksOfRun(context, id, where));
    },
  }),
);
