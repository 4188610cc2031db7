import type { InputRef } from '@pothos/core';
import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Json } from '../../../shared/json.ts';
import type { JobKind } from '../../jobs/domain/job.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { requestSeasons } from '../actions/request-seasons.ts';

const stored = z.object({ jobId: z.string() });

export interface SeasonsMutation {
  /** The field: `computeFrictions`. */
  readonly name: string;
  readonly kind: JobKind;
  /** What is computed, as a sentence goes on: `the frictions`. */
  readonly what: string;
  readonly description: string;
  /** What else decides the result, where the caller may say so; the field `settings`. */
  readonly settings?: SeasonsSettings;
}

export interface SeasonsSettings {
  readonly type: InputRef<object>;
  readonly description: string;
  /** What the job gets, complete, from an input of the type or from none. @throws InvalidInputError for what cannot be followed. */
  readonly read: (given: object | null) => Json;
}

/** A mutation that has something computed for leagues as of an instant, as a job. */
export function defineSeasonsMutation({ name, kind, what, description, settings }: SeasonsMutation): void {
  builder.relayMutationField(
    name,
    {
      description: `For which leagues ${what} are to be computed, and as of when.`,
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
        ...(settings && { settings: t.field({ type: settings.type, description: settings.description }) }),
        idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
      }),
    },
    {
      nullable: true,
      description,
      errors: {
        types: [InvalidInputError, IdempotencyConflictError],
        union: { description: `The job that computes ${what}, or why none was made.` },
      },
      resolve: (_root, { input }, context) => {
        const { clock, queue } = depsOf(context);
        const { season, asOf } = input;
        const more = settings && { settings: settings.read(input.settings ?? null) };
        const leagues = [...new Set(input.leagues ?? [])].sort();
        return dbOf(context).$transaction((tx) =>
          withIdempotency(tx, {
            operation: name,
            key: input.idempotencyKey,
            // What is asked for, however it is written: every division by an empty list or by none, now by no instant.
            input: { leagues, season, asOf, ...more },
            at: clock.now(),
            result: stored,
            run: async () => ({
              jobId: await requestSeasons(tx, { clock, queue }, kind, {
                leagues,
                season: season ?? null,
                asOf: asOf ?? clock.now(),
                ...more,
              }),
            }),
          }),
        );
      },
    },
    {
      description: `A computation of ${what} that was taken on.`,
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
}
