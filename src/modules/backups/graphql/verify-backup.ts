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
import { requestVerification } from '../actions/request-archive-job.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import { ARCHIVE_CHOICE, archiveChosen } from './archive-choice.ts';

const stored = z.object({ jobId: z.string() });

builder.relayMutationField(
  'verifyBackup',
  {
    description: 'Which archive is to be checked.',
    inputFields: (t) => ({
      backupId: t.id({ description: ARCHIVE_CHOICE.backupId }),
      fileName: t.string({ description: ARCHIVE_CHOICE.fileName }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Checks an archive: its checksums, and that it can be restored, into a database that is dropped again. The job fails with BACKUP_FAULT when a byte of it ' +
      'was changed; the backup says how its last verification came out.',
    errors: {
      types: [InvalidInputError, NotFoundError, BackupFaultError, IdempotencyConflictError],
      union: { description: 'The job that verifies, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const at = clock.now();
      const archive = archiveChosen(input);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'verifyBackup',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => ({ jobId: await requestVerification(tx, { queue, at }, archive) }),
        }),
      );
    },
  },
  {
    description: 'A verification that was taken on.',
    outputFields: (t) => ({
      job: t.prismaField({
        type: JobRef,
        description: 'The job: COMPLETED when the archive is whole. Its `result` counts what was compared.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
