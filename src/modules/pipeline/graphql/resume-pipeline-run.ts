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
import { resumePipelineRun } from '../actions/resume-pipeline-run.ts';
import { RunNotResumableError } from '../domain/run-not-resumable-error.ts';
import { PipelineNodeNameRef } from './pipeline-node-name.ts';
import { PipelineRunRef } from './pipeline-run.ts';

const stored = z.object({ runId: z.string(), jobId: z.string() });

builder.relayMutationField(
  'resumePipelineRun',
  {
    description: 'Which run is to go on, and from where.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of a PipelineRun that FAILED or was CANCELLED.' }),
      fromNode: t.field({
        type: PipelineNodeNameRef,
        description:
          'The node that runs again, and those after it. Where the run stopped when not given. Not for a BACKTEST over days, nor once the decisions are sealed.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Lets a run that failed or was cancelled go on, as a new job. Its as-of and configuration stay; finished nodes do not run again, unless `fromNode` asks for it.',
    errors: {
      types: [NotFoundError, RunNotResumableError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The run that goes on, or why it cannot.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const runId = nodeKey('id', input.id, 'PipelineRun', uuidKey);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'resumePipelineRun',
          key: input.idempotencyKey,
          input,
          at: clock.now(),
          result: stored,
          run: () => resumePipelineRun(tx, { clock, queue }, { runId, fromNode: input.fromNode ?? null }),
        }),
      );
    },
  },
  {
    description: 'A run that goes on.',
    outputFields: (t) => ({
      run: t.prismaField({
        type: PipelineRunRef,
        description: 'The run: ask for it again to see how far it is.',
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
