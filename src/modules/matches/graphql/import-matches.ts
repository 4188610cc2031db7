import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { requestImport } from '../actions/request-import.ts';

const stored = z.object({ jobId: z.string() });

const MatchFileInput = builder.inputType('MatchFileInput', {
  description: 'A file of matches, sent along as text.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Its name: says what the file claims to be (`E0_2526.csv`, `fixtures_2026-05-15.csv`).',
    }),
    text: t.string({ required: true, description: 'Its whole content. A request may have 10 MB in all.' }),
  }),
});

builder.relayMutationField(
  'importMatches',
  {
    description: 'Which files are to be imported.',
    inputFields: (t) => ({
      paths: t.stringList({
        description: "Files or folders below the server's import folder (`IMPORT_DIR`), relative to it.",
      }),
      uploads: t.field({ type: [MatchFileInput], description: 'Files sent along as text.' }),
      knownAt: t.field({
        type: 'DateTime',
        description:
          'From when fixtures files were known; not given, 00:00 UTC of the day in the name of each.',
      }),
      division: t.string({
        description:
          'The code of the division that every row has to be of (`E0`), whatever the names of the files claim.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Imports season and fixtures files as a job, whose result holds a report for each file. A broken file is refused whole ' +
      'and does not keep the others out; importing a file again changes nothing.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The job that imports the files, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue, importDir } = depsOf(context);
      const { paths, uploads, knownAt, division } = input;
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'importMatches',
          key: input.idempotencyKey,
          input,
          at: clock.now(),
          result: stored,
          run: async () => ({
            jobId: await requestImport(
              tx,
              { clock, queue, root: importDir },
              {
                paths: paths ?? [],
                uploads: uploads ?? [],
                knownAt: knownAt ?? null,
                division: division ?? null,
              },
            ),
          }),
        }),
      );
    },
  },
  {
    description: 'An import that was taken on.',
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
