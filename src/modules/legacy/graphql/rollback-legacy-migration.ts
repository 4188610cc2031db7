import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { LONGEST_MIGRATION } from '../actions/longest-migration.ts';
import { rollbackLegacyMigration } from '../actions/rollback-legacy-migration.ts';
import { withRollbackRefusals } from '../actions/with-database-refusals.ts';
import { LegacyRollbackRefusedError } from '../domain/legacy-rollback-refused-error.ts';
import { LegacyMigrationRef } from './legacy-migration.ts';

const stored = z.object({ migrationId: z.int() });

builder.relayMutationField(
  'rollbackLegacyMigration',
  {
    description: 'Which migration is to be undone.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of a LegacyMigration: the newest one that stands.' }),
      discardLaterChanges: t.boolean({
        defaultValue: false,
        description:
          'Whether teams, frictions and strategies that were written since, and what hangs on them alone (aliases, history), may be lost.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Brings teams, frictions and strategies back to where they were before a migration, to the last byte, all or nothing. ' +
      'Refused when that would lose later writes, unless they may be lost; never removes a team that matches point at. The copies stay.',
    errors: {
      types: [NotFoundError, LegacyRollbackRefusedError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The migration that was undone, or why nothing was changed.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const id = nodeKey('id', input.id, 'LegacyMigration', integerKey);
      const discardLaterChanges = input.discardLaterChanges ?? false;
      return withRollbackRefusals(() =>
        dbOf(context).$transaction(
          (tx) =>
            withIdempotency(tx, {
              operation: 'rollbackLegacyMigration',
              key: input.idempotencyKey,
              input,
              at,
              result: stored,
              run: async () => ({
                migrationId: await rollbackLegacyMigration(tx, { id, discardLaterChanges, at }),
              }),
            }),
          LONGEST_MIGRATION,
        ),
      );
    },
  },
  {
    description: 'A migration that was undone.',
    outputFields: (t) => ({
      legacyMigration: t.prismaField({
        type: LegacyMigrationRef,
        description: 'The migration, with the instant at which it was rolled back.',
        resolve: async (query, { migrationId: id }, _args, context) =>
          found(
            await dbOf(context).legacyMigration.findUnique({ ...query, where: { id } }),
            'LegacyMigration',
            String(id),
          ),
      }),
    }),
  },
);
