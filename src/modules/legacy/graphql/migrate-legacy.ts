import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { LONGEST_MIGRATION } from '../actions/longest-migration.ts';
import { migrateLegacy } from '../actions/migrate-legacy.ts';
import { withDatabaseRefusals } from '../actions/with-database-refusals.ts';
import { LegacyRowsRefusedError } from '../domain/legacy-rows-refused-error.ts';
import { LegacySchemaError } from '../domain/legacy-schema-error.ts';
import { LegacyTargetNotEmptyError } from '../domain/legacy-target-not-empty-error.ts';
import { LegacyMigrationRef } from './legacy-migration.ts';

const stored = z.object({ migrationId: z.int() });

builder.relayMutationField(
  'migrateLegacy',
  {
    description: 'How the V1 tables are to be taken over.',
    inputFields: (t) => ({
      intoNonEmpty: t.boolean({
        defaultValue: false,
        description:
          'Whether V3 tables that hold rows already are added to. A team of the same name and league is then the same team, of ' +
          'which only what is null is filled; frictions and strategies that are there stay as they are.',
      }),
      idempotencyKey: t.string({
        description: `${IDEMPOTENCY_KEY} After a roll-back it still answers the first migration: migrating again takes another key.`,
      }),
    }),
  },
  {
    nullable: true,
    description:
      'Takes over `quantum.team_profiles`, `matchup_friction` and `team_strategies` into the V3 tables, all or nothing: copies of ' +
      'all six tables first, then the rows, then every count and reference checked. The V1 tables are only read.',
    errors: {
      types: [
        LegacySchemaError,
        LegacyTargetNotEmptyError,
        LegacyRowsRefusedError,
        InvalidInputError,
        IdempotencyConflictError,
      ],
      union: { description: 'The migration with its report, or why nothing was changed.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      return withDatabaseRefusals('quantum', () =>
        dbOf(context).$transaction(
          (tx) =>
            withIdempotency(tx, {
              operation: 'migrateLegacy',
              key: input.idempotencyKey,
              input,
              at,
              result: stored,
              run: async () => ({
                migrationId: await migrateLegacy(tx, { intoNonEmpty: input.intoNonEmpty ?? false, at }),
              }),
            }),
          LONGEST_MIGRATION,
        ),
      );
    },
  },
  {
    description: 'V1 tables that were taken over.',
    outputFields: (t) => ({
      legacyMigration: t.prismaField({
        type: LegacyMigrationRef,
        description: 'The migration: its report, and the id by which it can be rolled back.',
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
