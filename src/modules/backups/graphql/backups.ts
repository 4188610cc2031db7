import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { BackupRef } from './backup.ts';
import { BackupKindRef, BackupStatusRef, BackupVerificationRef } from './backup-enums.ts';

export const backupFilter = defineFilter<'Backup'>('Backup', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  kind: { kind: 'enum', type: BackupKindRef, column: 'kind', description: 'By why it was made.' },
  status: { kind: 'enum', type: BackupStatusRef, column: 'status', description: 'By how far it has come.' },
  verification: {
    kind: 'enum',
    type: BackupVerificationRef,
    column: 'verification',
    isNullable: true,
    description: 'By how its last verification came out; null before the first one.',
  },
  host: { kind: 'string', column: 'host', description: 'By the machine that wrote it.' },
  fileName: { kind: 'string', column: 'fileName', description: 'By the name of its archive.' },
  startedAt: { kind: 'dateTime', column: 'startedAt', description: 'By the instant at which it was begun.' },
  snapshotAt: {
    kind: 'dateTime',
    column: 'snapshotAt',
    description: 'By the instant that its rows are of; null until it is COMPLETED.',
  },
  removedAt: {
    kind: 'dateTime',
    column: 'removedAt',
    description: 'By when its files were removed; `{ isNull: true }` has those whose files are there.',
  },
});

const backupConnection = defineConnection({
  name: 'Backup',
  rows: 'the backups',
  node: BackupRef,
  order: {
    model: 'Backup',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'STARTED_AT', direction: 'DESC' },
    keys: {
      STARTED_AT: {
        field: 'startedAt',
        kind: 'instant',
        description: 'By the instant at which it was begun.',
      },
      SNAPSHOT_AT: {
        field: 'snapshotAt',
        kind: 'instant',
        isNullable: true,
        description: 'By the instant that its rows are of.',
      },
      SIZE_BYTES: {
        field: 'byteSize',
        kind: 'bigint',
        isNullable: true,
        description: 'By the size of its archive.',
      },
    },
  },
});

builder.queryFields((t) => ({
  backup: t.prismaField({
    type: BackupRef,
    nullable: true,
    description: 'One backup; null when nothing is stored under the id.',
    args: { id: t.arg.globalID({ for: BackupRef, required: true, description: 'The id of a Backup.' }) },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).backup.findUnique({ ...query, where: { id: uuidKey(id.id) } }),
  }),
  backups: t.field({
    type: backupConnection.ref,
    description:
      'Backups, page by page, those whose files rotation has removed included. `filter: { verification: { eq: PASSED }, removedAt: { isNull: true } }` ' +
      'has those that can be relied on.',
    args: {
      ...backupConnection.args,
      filter: t.arg({
        type: backupFilter.ref,
        description: 'Which backups are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      backupConnection.load({
        context,
        info,
        args,
        where: backupFilter.where(filter),
        find: (query) => dbOf(context).backup.findMany(query),
        count: (where) => dbOf(context).backup.count({ where }),
      }),
  }),
}));
