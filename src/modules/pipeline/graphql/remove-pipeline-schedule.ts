import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { removePipelineSchedule } from '../actions/remove-pipeline-schedule.ts';

const stored = z.object({ name: z.string() });

builder.relayMutationField(
  'removePipelineSchedule',
  {
    description: 'Which schedule is to go.',
    inputFields: (t) => ({
      name: t.string({ required: true, description: 'Its name.' }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description: 'Removes a schedule. The runs that it started stay, without it.',
    errors: {
      types: [NotFoundError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The name of the schedule that was removed, or why none was.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'removePipelineSchedule',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            await removePipelineSchedule(tx, input.name, at);
            return { name: input.name.trim() };
          },
        }),
      );
    },
  },
  {
    description: 'A schedule that was removed.',
    outputFields: (t) => ({
      name: t.exposeString('name', { description: 'Its name, which is free again.' }),
    }),
  },
);
