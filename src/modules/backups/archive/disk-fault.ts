import { BackupFaultError } from '../domain/backup-fault-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the file system takes',
  EACCES: 'this process may not use it',
  EPERM: 'this process may not use it',
  EROFS: 'its file system is read-only',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'there is a file of that name already',
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  EIO: 'the disk does not answer in order',
};

/** A failure of the disk as one that the caller can act on; anything else as it is. */
export function diskFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const reason = REASONS[error.code];
  if (reason === undefined) return error;
  return new BackupFaultError(`${path} cannot be used: ${reason}`, { cause: error });
}
