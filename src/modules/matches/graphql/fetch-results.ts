import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import type { FetchJobInput } from '../actions/fetch-results-job.ts';
import { chooseSources } from '../domain/choose-sources.ts';

const stored = z.object({ jobId: z.string() });

builder.relayMutationField(
  'fetchResults',
  {
    description: 'Which sources of results are to be asked.',
    inputFields: (t) => ({
      sources: t.stringList({
        description:
          'Names of sources, as `resultSources` has them; all of them when not given. What is not set up on the server (`RESULTS_SOURCES`) is refused.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Asks sources for results as a job, and imports what is new as `importMatches` does. The result tells each source: its status, a report ' +
      'for each new file, and faults by their names. A source that fails does not stop the others; the job fails when all of them do.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The job that asks the sources, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue, resultSources = [] } = depsOf(context);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'fetchResults',
          key: input.idempotencyKey,
          input,
          at: clock.now(),
          result: stored,
          run: async () => {
            const sources = chooseSources(resultSources, input.sources ?? null).map(({ name }) => name);
            const asked: FetchJobInput = { sources };
            return {
              jobId: await createJob(tx, queue, { kind: 'FETCH_RESULTS', input: asked, at: clock.now() }),
            };
          },
        }),
      );
    },
  },
  {
    description: 'A fetching of results that was taken on.',
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
