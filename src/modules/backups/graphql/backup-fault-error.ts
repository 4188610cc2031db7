import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';

builder.objectType(BackupFaultError, {
  name: 'BackupFaultError',
  description: 'A backup has no archive, or none that can be used. Nothing was made.',
  interfaces: [ErrorRef],
});
