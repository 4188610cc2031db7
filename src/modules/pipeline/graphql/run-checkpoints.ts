import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { countCheckpointsOfRun } from '../loaders.ts';
import { PipelineRunRef } from './pipeline-run.ts';
import { processingCheckpointConnection } from './processing-checkpoint-connection.ts';
import { processingCheckpointFilter } from './processing-checkpoint-filter.ts';

builder.prismaObjectField(PipelineRunRef, 'checkpoints', (t) =>
  t.field({
    type: processingCheckpointConnection.ref,
    description:
      'Every try of every node in every step of the run, those out of force included. Steps of a BACKTEST that are one ' +
      'transaction each have none of their own; `nodes` has the newest of a short run.',
    args: {
      ...processingCheckpointConnection.args,
      filter: t.arg({
        type: processingCheckpointFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      checkpoints: nested(
        processingCheckpointConnection.plan(args, processingCheckpointFilter.planned(filter), context),
      ),
    }),
    resolve: ({ id, checkpoints }, { filter, ...args }, context) => {
      const where = processingCheckpointFilter.where(filter);
      return processingCheckpointConnection.loaded(args, checkpoints, () =>
        countCheckpointsOfRun(context, id, where),
      );
    },
  }),
);
