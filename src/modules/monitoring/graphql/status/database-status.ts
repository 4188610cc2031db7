import { builder } from '../../../../graphql/builder.ts';
import type { AppliedMigration, DatabaseStatus } from '../../reads/status/database-status.ts';

export const DatabaseStatusRef = builder.objectRef<DatabaseStatus>('DatabaseStatus').implement({
  description: 'The PostgreSQL behind this API.',
  fields: (t) => ({
    isReachable: t.exposeBoolean('isReachable', { description: 'Whether it answered just now.' }),
    version: t.exposeString('version', {
      nullable: true,
      description: 'Its version as it says: `18.4`. Null when it did not answer.',
    }),
    sizeBytes: t.exposeFloat('sizeBytes', {
      nullable: true,
      description:
        'What the database takes on disk, in bytes, indexes included. Null when it did not answer.',
    }),
  }),
});

export const AppliedMigrationRef = builder.objectRef<AppliedMigration>('AppliedMigration').implement({
  description: 'A step that made the database what it is.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its folder below `prisma/migrations`.' }),
    appliedAt: t.expose('appliedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was applied. Null for one that was begun and did not end.',
    }),
  }),
});
