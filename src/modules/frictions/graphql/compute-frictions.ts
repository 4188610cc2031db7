import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { requestFrictions } from '../actions/request-frictions.ts';

const stored = z.object({ jobId: z.string() });

builder.relayMutationField(
  'computeFrictions',
  {
    description: 'Which frictions are to be computed, and as of when.',
    inputFields: (t) => ({
      leagues: t.stringList({
        description:
          'Codes of divisions (`E0`, `SP1`); not given or empty, every one of which results are known.',
      }),
      season: t.string({
        description: 'As `2025/26`; not given, the newest season of each division at `asOf`.',
      }),
      asOf: t.field({
        type: 'DateTime',
        description: 'The instant whose knowledge counts: nothing known later is used. Not given, now.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Computes the frictions of all pairs of clubs of leagues from imported matches, as a job. Every result is kept in ' +
      '`Friction.history`; the rows show the newest season and instant, whichever was computed last.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The job that computes the frictions, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const { leagues, season, asOf } = input;
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'computeFrictions',
          key: input.idempotencyKey,
          input,
          at: clock.now(),
          result: stored,
          run: async () => ({
            jobId: await requestFrictions(
              tx,
              { clock, queue },
              { leagues: leagues ?? [], season: season ?? null, asOf: asOf ?? clock.now() },
            ),
          }),
        }),
      );
    },
  },
  {
    description: 'A computation of frictions that was taken on.',
    outputFields: (t) => ({
      job: t.prismaField({
        type: JobRef,
        description: 'The job: ask for it again to see its progress, and in the end its `result`.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
