import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { startDailyJob } from '../actions/start-daily-job.ts';
import { JobRef } from './job.ts';

const stored = z.object({ jobId: z.string(), isNew: z.boolean() });

builder.relayMutationField(
  'runDailyJob',
  {
    description: 'That the daily work is to be done now.',
    inputFields: (t) => ({
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Starts the daily job by hand: it fetches results, settles picks, computes drift and checks alerts; `job.steps` tells how far it is. One that has ' +
      'not ended is answered instead of a second one.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The daily job, or why there is none.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const at = clock.now();
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'runDailyJob',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: () => startDailyJob(tx, queue, { at, tick: null }),
        }),
      );
    },
  },
  {
    description: 'The daily job.',
    outputFields: (t) => ({
      isNew: t.exposeBoolean('isNew', {
        description: 'Whether this call started it; no where one had not ended yet.',
      }),
      job: t.prismaField({
        type: JobRef,
        description: 'The job: ask for it again to see how far it is.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
