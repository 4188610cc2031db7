import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { BACKUP_KINDS, BACKUP_STATUSES, VERIFICATIONS } from '../domain/backup-names.ts';

export const BackupKindRef = builder.enumType('BackupKind', {
  description: 'Why a backup was made, which decides about its rotation.',
  values: describedEnum(BACKUP_KINDS),
});

export const BackupStatusRef = builder.enumType('BackupStatus', {
  description: 'How far the writing of an archive has come. COMPLETED and FAILED are final.',
  values: describedEnum(BACKUP_STATUSES),
});

export const BackupVerificationRef = builder.enumType('BackupVerification', {
  description: 'How the last verification of an archive came out.',
  values: describedEnum(VERIFICATIONS),
});
