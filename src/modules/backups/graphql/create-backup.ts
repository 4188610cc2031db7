import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { JobRef } from '../../jobs/graphql/job.ts';
import { startBackup } from '../actions/start-backup.ts';

const stored = z.object({ jobId: z.string(), isNew: z.boolean() });

builder.relayMutationField(
  'createBackup',
  {
    description: 'Nothing has to be said: a backup is of every table.',
    inputFields: (t) => ({
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Writes every table, as of one instant after this, into an archive in the folder of the machine that takes up the job. Writers are not held up. One ' +
      'that somebody asked for and that has not begun yet is answered in its place.',
    errors: {
      types: [IdempotencyConflictError],
      union: { description: 'The job that writes the backup, or why none was made.' },
    },
    resolve: (_root, { input }, context) => {
      const { clock, queue } = depsOf(context);
      const at = clock.now();
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'createBackup',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: () => startBackup(tx, queue, { kind: 'MANUAL', at, tick: null }),
        }),
      );
    },
  },
  {
    description: 'A backup that was taken on.',
    outputFields: (t) => ({
      isNew: t.boolean({
        description: 'Whether a job was made for this; false when one was waiting already.',
        resolve: ({ isNew }) => isNew,
      }),
      job: t.prismaField({
        type: JobRef,
        description: 'The job: ask for it again to see its progress. Its `result` names the backup.',
        resolve: async (query, { jobId }, _args, context) =>
          found(await dbOf(context).job.findUnique({ ...query, where: { id: jobId } }), 'Job', jobId),
      }),
    }),
  },
);
