import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { requestEvaluation } from '../actions/request-evaluation.ts';
import { DEFAULT_EVALUATION_RULES } from '../domain/evaluation/evaluation-config.ts';
import { evaluationRulesFrom } from '../domain/evaluation/evaluation-rules-from.ts';
import { DevigMethodRef } from './devig-method.ts';
import {
  EvaluationBootstrapInputRef,
  EvaluationModelInputRef,
  LeakAlarmInputRef,
} from './evaluate-model-input.ts';

const stored = z.object({ jobId: z.string() });
const { benchmark, withFriction } = DEFAULT_EVALUATION_RULES;

builder.relayMutationField(
  'evaluateModel',
  {
    description: 'Which model is to be walked through which leagues and seasons, and as of when.',
    inputFields: (t) => ({
      leagues: t.stringList({
        description:
          'Codes of divisions (`E0`, `SP1`); not given or empty, every one of which results are known.',
      }),
      seasons: t.stringList({
        description:
          'The seasons to forecast, as `2025/26`; earlier ones are history. Not given or empty, every one of which results are known, the first ' +
          'of which has little history to be forecast from.',
      }),
      asOf: t.field({
        type: 'DateTime',
        description: 'The instant whose knowledge counts: nothing known later is used. Not given, now.',
      }),
      model: t.field({
        type: EvaluationModelInputRef,
        description: 'The goal model; the usual one when not given.',
      }),
      devigMethod: t.field({
        type: DevigMethodRef,
        description: `How the margin is taken out of the closing line; ${benchmark.devigMethod} when not given.`,
      }),
      exchangeCommission: t.float({
        description: `Share of the winnings that an exchange keeps, 0 to 0.99; ${benchmark.exchangeCommission} when not given.`,
      }),
      bootstrap: t.field({
        type: EvaluationBootstrapInputRef,
        description: 'How intervals are drawn; as usual when not given.',
      }),
      alarm: t.field({
        type: LeakAlarmInputRef,
        description: 'When a leak is suspected; as usual when not given.',
      }),
      withFriction: t.boolean({
        description: `Whether the friction layer is put on trial as well; ${withFriction} when not given. Its trial then decides whether the layer counts.`,
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Walks a model forward through seasons that were played and scores it beside base rates and the closing line, as a job; the job stores an ' +
      '`Evaluation`. Whoever evaluates many models and takes the best finds something in noise.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The job that evaluates the model, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const { idempotencyKey, asOf, ...given } = input;
      const leagues = [...new Set(given.leagues ?? [])].sort();
      const seasons = [...new Set(given.seasons ?? [])].sort();
      const rules = evaluationRulesFrom(given);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'evaluateModel',
          key: idempotencyKey,
          // What is asked for, however it is written: what is not given and its default are the same.
          input: { leagues, seasons, asOf: asOf ?? null, rules },
          at: clock.now(),
          result: stored,
          run: async () => ({
            jobId: await requestEvaluation(
              tx,
              { clock, queue },
              { leagues, seasons, asOf: asOf ?? clock.now(), rules },
            ),
          }),
        }),
      );
    },
  },
  {
    description: 'An evaluation of a model that was taken on.',
    outputFields: (t) => ({
      job: t.prismaField({
        type: JobRef,
        description: 'The job: ask for it again to see its progress, and in the end its `evaluation`.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
