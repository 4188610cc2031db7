import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { nodeKey, uuidKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { cancelPipelineRun } from '../actions/cancel-pipeline-run.ts';
import { RunNotCancellableError } from '../domain/run-not-cancellable-error.ts';
import { PipelineRunRef } from './pipeline-run.ts';

const stored = z.object({ runId: z.string() });

builder.relayMutationField(
  'cancelPipelineRun',
  {
    description: 'Which run is to end.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of a PipelineRun.' }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Ends a run: one that waits at once, one that a worker is at within a second or two, between two nodes. What finished nodes stored stays, and the run can be resumed.',
    errors: {
      types: [NotFoundError, RunNotCancellableError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The run that was asked to end, or why it cannot be.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const runId = nodeKey('id', input.id, 'PipelineRun', uuidKey);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'cancelPipelineRun',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            await cancelPipelineRun(tx, runId, at);
            return { runId };
          },
        }),
      );
    },
  },
  {
    description: 'A run that was asked to end.',
    outputFields: (t) => ({
      run: t.prismaField({
        type: PipelineRunRef,
        description: 'The run. It may still be RUNNING for a moment: see `status`.',
        resolve: async (query, { runId }, _args, context) =>
          found(
            await dbOf(context).pipelineRun.findUnique({ ...query, where: { id: runId } }),
            'PipelineRun',
            runId,
          ),
      }),
    }),
  },
);
