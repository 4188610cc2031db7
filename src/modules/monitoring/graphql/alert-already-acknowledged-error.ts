import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { AlertAlreadyAcknowledgedError } from '../domain/alerts/alert-already-acknowledged-error.ts';

builder.objectType(AlertAlreadyAcknowledgedError, {
  name: 'AlertAlreadyAcknowledgedError',
  description: 'Somebody has acknowledged the alert before. What was said then stands.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    acknowledgedBy: t.exposeString('acknowledgedBy', { description: 'Who did, as they called themselves.' }),
    acknowledgedAt: t.expose('acknowledgedAt', { type: 'DateTime', description: 'When they did.' }),
  }),
});
