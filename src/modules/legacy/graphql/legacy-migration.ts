import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { readLegacyReport } from '../reads/read-legacy-report.ts';
import { LegacyReportRef } from './legacy-report.ts';

export const LegacyMigrationRef = builder.prismaNode('LegacyMigration', {
  id: { field: 'id' },
  nullable: true,
  description: 'A migration of the V1 tables into the V3 tables, with the way back.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    backupSuffix: t.exposeString('backupSuffix', {
      description:
        'What the copies in the schema quantum_backup are called after: `team_profiles_20260515T060000Z` has the suffix `20260515T060000Z`.',
    }),
    migratedAt: t.expose('migratedAt', { type: 'DateTime', description: 'When it ran.' }),
    rolledBackAt: t.expose('rolledBackAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the state before was restored. Null while the migration stands.',
    }),
    report: t.field({
      type: LegacyReportRef,
      select: { report: true },
      description: 'What it read and wrote, table by table.',
      resolve: ({ report }) => readLegacyReport(report),
    }),
  }),
});
