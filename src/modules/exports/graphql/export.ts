import { builder } from '../../../graphql/builder.ts';
import { depsOf } from '../../../graphql/context.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { perRequest } from '../../../graphql/per-request.ts';
import { readDownloadSecret } from '../download-secret.ts';
import { signedDownloadPath } from '../download-signature.ts';
import { exportFileName } from '../domain/export-file-name.ts';
import { readExportFormat } from '../domain/export-format.ts';
import { readSubjectName } from '../domain/export-subject.ts';
import { ExportFormatRef, ExportSubjectRef } from './export-enums.ts';
import { readableExports } from './readable-exports.ts';

const downloadSecret = perRequest(readDownloadSecret);

export const ExportRef = builder.prismaNode('DataExport', {
  name: 'Export',
  id: { field: 'id' },
  nullable: true,
  description:
    'A list that somebody asked for as a file. Its `job` writes it; what is null here is known once the file is complete. Who may not read all of that list finds no export of it.',
  select: { id: true },
  findUnique: (id, context) => ({ id: uuidKey(id), ...readableExports(context) }),
  fields: (t) => ({
    subject: t.field({
      type: ExportSubjectRef,
      select: { subject: true },
      description: 'The list whose rows are written.',
      resolve: ({ subject }) => readSubjectName(subject),
    }),
    format: t.field({
      type: ExportFormatRef,
      select: { format: true },
      description: 'How the file is written.',
      resolve: ({ format }) => readExportFormat(format),
    }),
    filter: t.expose('filter', {
      type: 'JSON',
      nullable: true,
      description: 'The filter of the list as it was given. Null for every row.',
    }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When it was asked for.' }),
    snapshotAt: t.expose('snapshotAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The instant that all rows are of. Null until the job begins to read.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the file was complete. Null until then.',
    }),
    rowCount: t.int({
      nullable: true,
      select: { rowCount: true },
      description:
        'Rows in the file: what `totalCount` of the list was at `snapshotAt`. Null until it is complete.',
      resolve: ({ rowCount }) => (rowCount === null ? null : Number(rowCount)),
    }),
    sizeBytes: t.float({
      nullable: true,
      select: { byteSize: true },
      description: 'The size of the file in bytes, not compressed. Null until it is complete.',
      resolve: ({ byteSize }) => (byteSize === null ? null : Number(byteSize)),
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description:
        'SHA-256 of the file, not compressed: 64 lower-case hexadecimal digits. Null until it is complete.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on the file is no longer handed out. Null until it is complete.',
    }),
    removedAt: t.expose('removedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the expired file was removed. Null while it is there.',
    }),
    fileName: t.string({
      nullable: true,
      select: { subject: true, format: true, snapshotAt: true },
      description:
        'What a browser calls the file: the list and `snapshotAt`, `trades-20260515T060000Z.csv`. Null until the job begins to read.',
      resolve: ({ subject, format, snapshotAt }) =>
        snapshotAt === null
          ? null
          : exportFileName(readSubjectName(subject), readExportFormat(format), snapshotAt),
    }),
    downloadUrl: t.string({
      nullable: true,
      select: { expiresAt: true, removedAt: true },
      description:
        'Where the file is had with GET, from the address of this API: `/exports/…`. It is valid for an hour, for whoever has it, without a credential: hand it on to nobody who may not ' +
        'read the list. Each asking answers a new one. Null until the file is complete, and once it has expired.',
      resolve: async ({ id, expiresAt, removedAt }, _args, context) => {
        const now = depsOf(context).clock.now();
        if (expiresAt === null || expiresAt <= now || removedAt !== null) return null;
        return signedDownloadPath(await downloadSecret(context), id, now);
      },
    }),
    job: t.relation('job', {
      description: 'The job that writes the file: its progress is the share of the rows that are written.',
    }),
  }),
});
