import { z } from 'zod';
import { needsToCancelJob } from '../../../graphql/access/needs-of-job.ts';
import { requireAll } from '../../../graphql/access/need.ts';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { nodeKey, uuidKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { cancelJob } from '../actions/cancel-job.ts';
import { JobNotCancellableError } from '../domain/job-not-cancellable-error.ts';
import { JobRef } from './job.ts';
import { readJobKind } from './read-job-kind.ts';
import { ABOUT } from './require-job.ts';

const stored = z.object({ jobId: z.string() });

builder.relayMutationField(
  'cancelJob',
  {
    description: 'Which job is to end.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of a Job.' }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Asks for the end of a job. A waiting one ends as soon as a worker takes it up, a running one at its next safe point. Starting a job of its kind has to ' +
      'be allowed as well.',
    errors: {
      types: [NotFoundError, JobNotCancellableError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The job that was asked to end, or why it cannot be.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const jobId = nodeKey('id', input.id, 'Job', uuidKey);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'cancelJob',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            const job = await tx.job.findUnique({ where: { id: jobId }, select: ABOUT });
            if (job)
              requireAll(
                context,
                needsToCancelJob(readJobKind(job.kind), job.input),
                'Ending a job of this kind',
              );
            await cancelJob(tx, jobId, at);
            return { jobId };
          },
        }),
      );
    },
  },
  {
    description: 'A job that was asked to end.',
    outputFields: (t) => ({
      job: t.prismaField({
        type: JobRef,
        description: 'The job. It may still run for a moment: see `state`.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
