import { builder } from '../../../graphql/builder.ts';
import { nodeKey, uuidKey } from '../../../graphql/node-id.ts';
import { AFTER, openRunEvents } from './open-run-events.ts';
import { RunEventRef } from './run-event.ts';

builder.subscriptionField('pipelineRunEvents', (t) =>
  t.field({
    type: RunEventRef,
    description:
      'What happens to one run, each event once, in order, of whichever process. Begins with what has happened behind `after`, and completes ' +
      'when the run has ended and all of it was delivered. For a run that is resumed after that, and for the settlement of its picks, subscribe ' +
      'again with the last number.',
    args: {
      runId: t.arg.id({ required: true, description: 'The id of a PipelineRun.' }),
      after: t.arg.int({ description: `${AFTER} From the beginning of the run when not given.` }),
    },
    subscribe: (_root, { runId, after }, context) =>
      openRunEvents(context, { runId: nodeKey('runId', runId, 'PipelineRun', uuidKey), after }),
    resolve: (event) => event,
  }),
);
