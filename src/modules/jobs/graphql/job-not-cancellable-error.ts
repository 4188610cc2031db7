import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { JobNotCancellableError } from '../domain/job-not-cancellable-error.ts';
import { JobStateRef } from './job.ts';

builder.objectType(JobNotCancellableError, {
  name: 'JobNotCancellableError',
  description: 'The job has ended already, so there is nothing left to cancel.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    state: t.expose('state', { type: JobStateRef, description: 'How it ended.' }),
  }),
});
