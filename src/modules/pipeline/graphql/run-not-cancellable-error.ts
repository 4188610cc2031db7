import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { RunNotCancellableError } from '../domain/run-not-cancellable-error.ts';
import { ProcessingStatusRef } from './pipeline-enums.ts';

builder.objectType(RunNotCancellableError, {
  name: 'RunNotCancellableError',
  description: 'The run has ended already, so there is nothing left to cancel.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    status: t.expose('status', {
      type: ProcessingStatusRef,
      description: 'How it ended.',
    }),
  }),
});
