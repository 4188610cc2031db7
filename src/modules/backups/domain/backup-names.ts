/** Why a backup was made, and whether rotation removes it. */
export const BACKUP_KINDS = {
  MANUAL: 'Somebody asked for it. Rotation never removes it.',
  DAILY:
    'Made by the clock, verified, and removed by rotation in its time. A CSV of the trades lies beside it.',
} as const;
export type BackupKind = keyof typeof BACKUP_KINDS;

export const BACKUP_STATUSES = {
  RUNNING: 'It is being written. There is no archive yet.',
  COMPLETED: 'The archive is whole and on the disk.',
  FAILED: 'It was not brought to an end; nothing of it is left. `error` says why.',
} as const;
export type BackupStatus = keyof typeof BACKUP_STATUSES;

export const VERIFICATIONS = {
  PASSED:
    'The archive was whole, could be restored, and what was restored had the counts and checksums of its manifest.',
  FAILED: 'It was not; `verificationError` says what is wrong.',
} as const;

/** The name of an archive: `quantum-sovereign-20261129T030000Z-1a2b3c4d.zip`, of its start and the beginning of its id. */
export function archiveName(id: string, startedAt: Date): string {
  const instant = startedAt.toISOString().replace(/[-:]|\.\d+/g, '');
  return `quantum-sovereign-${instant}-${id.slice(0, 8)}.zip`;
}

/** The names of the files that belong to an archive, beside it. */
export function companionNames(fileName: string): { readonly checksum: string; readonly trades: string } {
  return { checksum: `${fileName}.sha256`, trades: fileName.replace(/\.zip$/, '-trades.csv') };
}

/** Whether a text names a file of a folder, and nothing outside of it. */
export function isFileName(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/.test(text);
}
