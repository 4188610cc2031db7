import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { requestRestoration } from '../actions/request-archive-job.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import { DatabaseExistsError } from '../domain/database-exists-error.ts';
import { ARCHIVE_CHOICE, archiveChosen } from './archive-choice.ts';

const stored = z.object({ jobId: z.string() });

builder.relayMutationField(
  'restoreBackup',
  {
    description: 'Which archive is to be restored, and what the database is called.',
    inputFields: (t) => ({
      backupId: t.id({ description: ARCHIVE_CHOICE.backupId }),
      fileName: t.string({ description: ARCHIVE_CHOICE.fileName }),
      databaseName: t.string({
        required: true,
        description:
          'What the new database is called: 1 to 63 lower-case letters, digits and underscores, no digit first. There is none of that name yet.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Restores an archive into a database that it makes on the server of the desk. The running desk stays with its own database: start it with the ' +
      '`DATABASE_URL` of the new one to switch. Nothing is left of one that fails.',
    errors: {
      types: [
        InvalidInputError,
        NotFoundError,
        DatabaseExistsError,
        BackupFaultError,
        IdempotencyConflictError,
      ],
      union: { description: 'The job that restores, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const at = clock.now();
      const archive = archiveChosen(input);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'restoreBackup',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            const request = { ...archive, databaseName: input.databaseName };
            return { jobId: await requestRestoration(tx, { queue, at }, request) };
          },
        }),
      );
    },
  },
  {
    description: 'A restoration that was taken on.',
    outputFields: (t) => ({
      job: t.prismaField({
        type: JobRef,
        description:
          'The job. Its `result` has `databaseName` and `address`, without a password, and what could not be restored as it was.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
