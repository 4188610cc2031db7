import { builder } from '../../../../graphql/builder.ts';
import type { LastBackup } from '../../reads/status/last-backup.ts';

export const LastBackupRef = builder.objectRef<LastBackup>('LastBackup').implement({
  description: 'The newest backup that has ended, and whether it was found to be good.',
  fields: (t) => ({
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it was begun.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended. Null for none that has ended.',
    }),
    hasSucceeded: t.boolean({
      description: 'Whether there is an archive. False when it failed.',
      resolve: ({ status }) => status === 'COMPLETED',
    }),
    host: t.exposeString('host', { description: 'The machine that it lies on.' }),
    fileName: t.exposeString('fileName', { description: 'The name of the archive in its folder.' }),
    byteSize: t.float({
      nullable: true,
      description: 'The size of the archive, in bytes. Null when it failed.',
      resolve: ({ byteSize }) => (byteSize === null ? null : Number(byteSize)),
    }),
    verifiedAt: t.expose('verifiedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was verified last. Null when it never was.',
    }),
    isVerified: t.boolean({
      nullable: true,
      description: 'Whether the last verification found it to be good. Null when there was none.',
      resolve: ({ verification }) => (verification === null ? null : verification === 'PASSED'),
    }),
  }),
});
