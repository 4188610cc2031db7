import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { savePipelineSchedule } from '../actions/save-pipeline-schedule.ts';
import { ExecutionModeRef } from './pipeline-enums.ts';
import { PipelineScheduleRef } from './pipeline-schedule.ts';

const stored = z.object({ scheduleId: z.string() });

builder.relayMutationField(
  'savePipelineSchedule',
  {
    description:
      'When runs are to start, and what they look at. What is not given is as usual, also where the schedule had something else.',
    inputFields: (t) => ({
      name: t.string({
        required: true,
        description: 'A new name makes a schedule, the name of one changes it. 1 to 100 characters.',
      }),
      cron: t.string({
        required: true,
        description:
          'Five fields in UTC: minute, hour, day of the month, month, day of the week. `0 8 * * MON-FRI` is 8:00 on weekdays.',
      }),
      mode: t.field({
        type: ExecutionModeRef,
        required: true,
        description: 'What the picks are for. Not BACKTEST, which looks back.',
      }),
      leagues: t.stringList({
        description:
          'Codes of the divisions to look at (`E0`), at most 50; all of them when empty or not given.',
      }),
      strategies: t.stringList({
        description: 'Names of strategies of the configuration; all of them when empty or not given.',
      }),
      config: t.field({
        type: 'JSON',
        description:
          'What differs from the usual configuration, as in `startPipelineRun`. Without `strategies`, each run takes those in force as it starts.',
      }),
      isEnabled: t.boolean({ description: 'Whether it starts runs; yes when not given.' }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Makes a schedule or changes it, for all processes at once. A run starts as of the moment at which it does, at the first tick after this.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The schedule as it is now, or why nothing was changed.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const { name, cron, mode, leagues, strategies, config, isEnabled } = input;
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'savePipelineSchedule',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            const request = {
              name,
              cron,
              mode,
              leagues: leagues ?? [],
              strategies: strategies ?? [],
              config: config ?? null,
              isEnabled: isEnabled ?? true,
            };
            return { scheduleId: await savePipelineSchedule(tx, request, at) };
          },
        }),
      );
    },
  },
  {
    description: 'A schedule that was saved.',
    outputFields: (t) => ({
      schedule: t.prismaField({
        type: PipelineScheduleRef,
        nullable: true,
        description:
          'The schedule; `nextRunAt` is its first tick. Null when it has been removed since, as by another call at the same time.',
        resolve: (query, { scheduleId }, _args, context) =>
          dbOf(context).pipelineSchedule.findUnique({ ...query, where: { id: scheduleId } }),
      }),
    }),
  },
);
