import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { RunNotResumableError } from '../domain/run-not-resumable-error.ts';
import { ProcessingStatusRef } from './pipeline-enums.ts';

builder.objectType(RunNotResumableError, {
  name: 'RunNotResumableError',
  description: 'The run cannot go on: it has not ended, has completed, or not from that node.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    status: t.expose('status', {
      type: ProcessingStatusRef,
      description: 'How far the run is.',
    }),
    reason: t.exposeString('reason', { description: 'What stands against it, in words.' }),
  }),
});
