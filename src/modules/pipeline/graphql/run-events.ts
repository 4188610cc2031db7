import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { countEventsOfRun } from '../loaders.ts';
import { PipelineRunRef } from './pipeline-run.ts';
import { runEventConnection } from './run-event-connection.ts';
import { runEventFilter } from './run-event-filter.ts';

builder.prismaObjectField(PipelineRunRef, 'events', (t) =>
  t.field({
    type: runEventConnection.ref,
    description:
      'What has happened to the run so far, as it happened. `pipelineRunEvents` tells the same while it happens; ' +
      '`sequence` of the last one is its `after`.',
    args: {
      ...runEventConnection.args,
      filter: t.arg({
        type: runEventFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      events: nested(runEventConnection.plan(args, runEventFilter.planned(filter), context)),
    }),
    resolve: ({ id, events }, { filter, ...args }, context) => {
      const where = runEventFilter.where(filter);
      return runEventConnection.loaded(args, events, () => countEventsOfRun(context, id, where));
    },
  }),
);
