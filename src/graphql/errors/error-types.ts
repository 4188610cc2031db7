import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../shared/not-found-error.ts';
import { builder } from '../builder.ts';
import { IdempotencyConflictError } from '../idempotency/idempotency-conflict-error.ts';
import { ErrorRef } from './error-interface.ts';

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  description: 'A value that was given breaks a rule. Nothing was changed.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'Where the value was given, below the input: `odds[1]`, `asOf`.',
    }),
    value: t.exposeString('value', { description: 'The value as JSON, cut after 120 characters.' }),
    rule: t.exposeString('rule', { description: 'What the value is not, or has to be.' }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'Nothing is stored under the id or name that was given.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    entity: t.exposeString('entity', { description: 'The type that was looked for: `Job`, `Team`.' }),
    key: t.exposeString('key', { description: 'The id or name that was looked up.' }),
  }),
});

builder.objectType(IdempotencyConflictError, {
  name: 'IdempotencyConflictError',
  description: 'The idempotency key was used before with another input. Nothing was changed by this call.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    idempotencyKey: t.exposeString('idempotencyKey', { description: 'The key, as it was given.' }),
    firstUsedAt: t.expose('firstUsedAt', {
      type: 'DateTime',
      description: 'When the key was used for the first time. That call stands.',
    }),
  }),
});
