import { builder } from '../../../graphql/builder.ts';
import { AFTER, openRunEvents } from './open-run-events.ts';
import { RunEventRef } from './run-event.ts';

builder.subscriptionField('pipelineRunsFeed', (t) =>
  t.field({
    type: RunEventRef,
    description:
      'What happens to all runs, each event once, in order, of whichever process. It never completes by itself.',
    args: {
      after: t.arg.int({ description: `${AFTER} Only what happens from now on when not given.` }),
    },
    subscribe: (_root, { after }, context) => openRunEvents(context, { runId: null, after }),
    resolve: (event) => event,
  }),
);
