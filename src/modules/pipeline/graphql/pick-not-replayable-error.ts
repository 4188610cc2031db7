import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { PickNotReplayableError } from '../domain/replay/pick-not-replayable-error.ts';

builder.objectType(PickNotReplayableError, {
  name: 'PickNotReplayableError',
  description: 'The pick cannot be decided anew: what it rests on is not pinned in a form that is known.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'What is missing, in words.' }),
  }),
});
