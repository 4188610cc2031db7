import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { LegacyMigrationRef } from './legacy-migration.ts';

export const migrationFilter = defineFilter<'LegacyMigration'>('LegacyMigration', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  backupSuffix: {
    kind: 'string',
    column: 'backupSuffix',
    description: 'By what its copies are called after.',
  },
  migratedAt: { kind: 'dateTime', column: 'migratedAt', description: 'By the instant at which it ran.' },
  rolledBackAt: {
    kind: 'dateTime',
    column: 'rolledBackAt',
    description: 'By the instant at which the state before was restored; null while it stands.',
  },
});

const migrationConnection = defineConnection({
  name: 'LegacyMigration',
  rows: 'the migrations',
  node: LegacyMigrationRef,
  order: {
    model: 'LegacyMigration',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'MIGRATED_AT', direction: 'DESC' },
    keys: {
      MIGRATED_AT: { field: 'migratedAt', kind: 'instant', description: 'By the instant at which it ran.' },
    },
  },
});

builder.queryField('legacyMigrations', (t) =>
  t.field({
    type: migrationConnection.ref,
    description: 'Migrations of the V1 tables, page by page. One that was refused left nothing behind.',
    args: {
      ...migrationConnection.args,
      filter: t.arg({
        type: migrationFilter.ref,
        description: 'Which migrations are meant; every migration when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      migrationConnection.load({
        context,
        info,
        args,
        where: migrationFilter.where(filter),
        find: (query) => dbOf(context).legacyMigration.findMany(query),
        count: (where) => dbOf(context).legacyMigration.count({ where }),
      }),
  }),
);
