import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { startPipelineRun } from '../actions/start-pipeline-run.ts';
import { ExecutionModeRef } from './pipeline-enums.ts';
import { PipelineRunRef } from './pipeline-run.ts';

const BacktestDaysInputRef = builder.inputType('BacktestDaysInput', {
  description: 'Days of a backtest, both included. None lies in the future; 3,660 at most.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'The first UK day.' }),
    to: t.field({ type: 'Date', required: true, description: 'The last UK day, not before the first.' }),
  }),
});

const stored = z.object({ runId: z.string(), jobId: z.string() });

builder.relayMutationField(
  'startPipelineRun',
  {
    description: 'What a run is to look at.',
    inputFields: (t) => ({
      mode: t.field({ type: ExecutionModeRef, required: true, description: 'What its picks are for.' }),
      asOf: t.field({
        type: 'DateTime',
        description:
          'Nothing that became known later is used. Not in the future; now when not given. Not together with `backtestDays`.',
      }),
      backtestDays: t.field({
        type: BacktestDaysInputRef,
        description:
          'For BACKTEST: the days to go through instead of one instant. Each match is decided at 17:00 UK time, the last before its kick-off.',
      }),
      leagues: t.stringList({
        description:
          'Codes of the divisions to look at (`E0`), at most 50; all of them when empty or not given.',
      }),
      strategies: t.stringList({
        description:
          'Names of the strategies of the configuration that may keep selections (`totals-value`); all of them when empty or not given.',
      }),
      config: t.field({
        type: 'JSON',
        description:
          'What differs from the usual configuration: `{ "stakes": { "kellyMultiplier": 0.1 } }`. Unknown members are refused; ' +
          '`PipelineRun.config` shows the whole. `model.kind` is a GoalModelKind; `model.newcomers` is `SKIP`, which leaves promoted ' +
          'teams out until they have played enough, or `RATE`, by those that came before them; `layers.frictionWeight` and ' +
          '`layers.marketWeight`, 0..1, say how much friction and the market count. `strategies` are given whole, with `conditions` by ' +
          'segment (`{ factor: "DIVISION", value: "E0", minEdge: null }`); without them, those of `pipelineStrategies` as of `asOf`, or as ' +
          'of the first of `backtestDays`, decide.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description: 'Starts a run over the fixtures known at an instant, as a job.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The run that was started, or why none was.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const { mode, asOf, backtestDays: days, leagues, strategies, config } = input;
      const at = clock.now();
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'startPipelineRun',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: () =>
            startPipelineRun(
              tx,
              { clock, queue },
              {
                mode,
                asOf: asOf ?? null,
                days: days ?? null,
                leagues: leagues ?? [],
                strategies: strategies ?? [],
                config: config ?? null,
              },
            ),
        }),
      );
    },
  },
  {
    description: 'A run that was started.',
    outputFields: (t) => ({
      run: t.prismaField({
        type: PipelineRunRef,
        description: 'The run: ask for it again to see how far it is; `run.job` tells its progress.',
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
