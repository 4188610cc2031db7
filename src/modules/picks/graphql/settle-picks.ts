import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { integerKey, nodeKey, uuidKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { requestSettling } from '../actions/request-settling.ts';

const stored = z.object({ jobId: z.string() });

const MatchVoidInput = builder.inputType('MatchVoidInput', {
  description: 'That the bets on a match do not stand, or that an earlier declaration is taken back.',
  fields: (t) => ({
    matchId: t.id({ required: true, description: 'The id of a Match.' }),
    reason: t.string({
      required: true,
      description: 'Why, for whoever reads the settlement: 1 to 500 characters.',
    }),
    isWithdrawn: t.boolean({
      defaultValue: false,
      description:
        'True takes an earlier declaration back: picks are settled by the result once it is known, and stay void until then.',
    }),
  }),
});

builder.relayMutationField(
  'settlePicks',
  {
    description: 'Which picks are to be settled, and which matches do not count.',
    inputFields: (t) => ({
      asOf: t.field({
        type: 'DateTime',
        description: 'Results and closing prices that became known later do not count; now when not given.',
      }),
      runId: t.id({
        description: 'The id of a PipelineRun, whose picks alone are settled; all when not given.',
      }),
      voids: t.field({
        type: [MatchVoidInput],
        description:
          'Declarations of void matches, at most 100. They count from now on, for picks of every run. Not together with a past `asOf`.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Settles picks as a job: those whose result is known, those whose match was postponed for too long or declared void, and anew those ' +
      'whose result was corrected. Its result counts what was settled by outcome, and what stays open by division. Asking again changes nothing.',
    errors: {
      types: [InvalidInputError, NotFoundError, IdempotencyConflictError],
      union: { description: 'The job that settles the picks, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const { asOf, runId, voids } = input;
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'settlePicks',
          key: input.idempotencyKey,
          input,
          at: clock.now(),
          result: stored,
          run: async () => ({
            jobId: await requestSettling(
              tx,
              { clock, queue },
              {
                asOf: asOf ?? null,
                runId: isGiven(runId) ? nodeKey('runId', runId, 'PipelineRun', uuidKey) : null,
                voids: (voids ?? []).map(({ matchId, reason, isWithdrawn }, index) => ({
                  matchId: nodeKey(`voids[${index}].matchId`, matchId, 'Match', integerKey),
                  reason,
                  isWithdrawn: isWithdrawn ?? false,
                })),
              },
            ),
          }),
        }),
      );
    },
  },
  {
    description: 'A settling that was taken on.',
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

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
