import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { BACKUP_KINDS, BACKUP_STATUSES, VERIFICATIONS } from '../domain/backup-names.ts';
import { BackupKindRef, BackupStatusRef, BackupVerificationRef } from './backup-enums.ts';

const failure = z.object({ message: z.string() });

function messageOf(stored: unknown): string | null {
  return stored === null ? null : failure.parse(stored).message;
}

export const BackupRef = builder.prismaNode('Backup', {
  id: { field: 'id' },
  nullable: true,
  description:
    'An archive of every table at one instant: a ZIP with an entry for each table, in the text format of COPY, and a manifest with counts, checksums and ' +
    'migrations. The state of the job queue, exported files, and the secret that signs addresses of downloads are left out.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    kind: t.field({
      type: BackupKindRef,
      select: { kind: true },
      description: 'Why it was made.',
      resolve: ({ kind }) => storedName(BACKUP_KINDS, kind),
    }),
    status: t.field({
      type: BackupStatusRef,
      select: { status: true },
      description: 'How far it has come.',
      resolve: ({ status }) => storedName(BACKUP_STATUSES, status),
    }),
    host: t.exposeString('host', { description: 'The machine that wrote it: its archive is there.' }),
    folder: t.exposeString('folder', { description: 'Where its files lie, as that machine names it.' }),
    fileName: t.exposeString('fileName', {
      description:
        'The archive. Beside it lies its checksum, in a file of the same name with `.sha256` at its end.',
    }),
    tradesFileName: t.exposeString('tradesFileName', {
      nullable: true,
      description:
        'The CSV of all trades of the same instant, in the same folder, as `requestExport` writes them. Null for none: daily ones have it.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it was begun.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was whole, or had failed. Null while it is RUNNING.',
    }),
    error: t.string({
      nullable: true,
      select: { error: true },
      description: 'Why it FAILED, for people. Null when it did not.',
      resolve: ({ error }) => messageOf(error),
    }),
    snapshotAt: t.expose('snapshotAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'The instant that all its rows are of, by the clock of the database. Null until it is COMPLETED.',
    }),
    sizeBytes: t.float({
      nullable: true,
      select: { byteSize: true },
      description: 'Size of the archive in bytes, a whole number. Null until it is COMPLETED.',
      resolve: ({ byteSize }) => (byteSize === null ? null : Number(byteSize)),
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'SHA-256 of the archive, 64 lower-case hexadecimal digits. Null until it is COMPLETED.',
    }),
    tableCount: t.exposeInt('tableCount', {
      nullable: true,
      description: 'Tables in it. Null until it is COMPLETED.',
    }),
    rowCount: t.float({
      nullable: true,
      select: { rowCount: true },
      description: 'The number of rows of all its tables, in units of one row. Null until it is COMPLETED.',
      resolve: ({ rowCount }) => (rowCount === null ? null : Number(rowCount)),
    }),
    newestMigration: t.exposeString('newestMigration', {
      nullable: true,
      description:
        'The last migration that its tables had: a version without it cannot restore it. Null until it is COMPLETED.',
    }),
    auditSequence: t.float({
      nullable: true,
      select: { auditSequence: true },
      description:
        'The number of the last audit entry in it, in units of one entry; 0 for none. Null until it is COMPLETED.',
      resolve: ({ auditSequence }) => (auditSequence === null ? null : Number(auditSequence)),
    }),
    auditHash: t.exposeString('auditHash', {
      nullable: true,
      description:
        'The hash of that entry. `verifyAuditChain(expectedHead)` finds out with both whether the trail was changed since. Null until it is COMPLETED.',
    }),
    verification: t.field({
      type: BackupVerificationRef,
      nullable: true,
      select: { verification: true },
      description: 'How its last verification came out. Null before the first one.',
      resolve: ({ verification }) => (verification === null ? null : storedName(VERIFICATIONS, verification)),
    }),
    verifiedAt: t.expose('verifiedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its last verification ended. Null before the first one.',
    }),
    verificationError: t.string({
      nullable: true,
      select: { verificationError: true },
      description: 'What its last verification found wrong, for people. Null when nothing was.',
      resolve: ({ verificationError }) => messageOf(verificationError),
    }),
    removedAt: t.expose('removedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When rotation removed its files. Null while they are there.',
    }),
    job: t.relation('job', { nullable: true, description: 'The job that wrote it. Null when that is gone.' }),
  }),
});
