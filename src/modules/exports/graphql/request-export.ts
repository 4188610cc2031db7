import { z } from 'zod';
import { needsOfSubject } from '../../../graphql/access/needs-of-subject.ts';
import { requireAll } from '../../../graphql/access/need.ts';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { requestExport } from '../actions/request-export.ts';
import { EXPORT_SUBJECTS } from '../domain/export-subject.ts';
import { ExportFormatRef } from './export-enums.ts';
import { ExportRef } from './export.ts';
import { ExportSubjectInputRef, givenSubject, readSubjectInput } from './export-subject-input.ts';

const stored = z.object({ exportId: z.string() });

builder.relayMutationField(
  'requestExport',
  {
    description: 'Which rows are to be written into a file, and how.',
    inputFields: (t) => ({
      of: t.field({
        type: ExportSubjectInputRef,
        required: true,
        description:
          'The list and its filter. What it says of documents of related rows, such as DNA, is settled now; everything else when the job reads.',
      }),
      format: t.field({ type: ExportFormatRef, required: true, description: 'How the file is written.' }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Writes the rows of a list into a file, as a job that `cancelJob` ends. All rows are of the instant at which the job begins to read, every ' +
      'column of their table is there (`exportColumns`), and there are as many as `totalCount` of the list said then. ' +
      'Needs what the list and the filter need, and for lists whose rows differ in that (jobs, exports, audit entries) what any of their rows does.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The export that was taken on, or why it was not.' },
    },
    resolve: async (_root, { input }, context, info) => {
      const { clock, queue } = depsOf(context);
      const db = dbOf(context);
      const { subject } = givenSubject(input.of);
      requireAll(context, needsOfSubject(subject), `An export of ${EXPORT_SUBJECTS[subject].list}`);
      const rows = await readSubjectInput(db, info.schema, input.of);
      return db.$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'requestExport',
          key: input.idempotencyKey,
          input,
          at: clock.now(),
          result: stored,
          run: async () => ({
            exportId: await requestExport(tx, { clock, queue }, { ...rows, format: input.format }),
          }),
        }),
      );
    },
  },
  {
    description: 'An export that was taken on.',
    outputFields: (t) => ({
      export: t.prismaField({
        type: ExportRef,
        description:
          'The export: ask for it again to see its `job` come to its end, and for its `downloadUrl`.',
        resolve: async (query, { exportId }, _args, context) =>
          found(
            await dbOf(context).dataExport.findUnique({ ...query, where: { id: exportId } }),
            'Export',
            exportId,
          ),
      }),
    }),
  },
);
