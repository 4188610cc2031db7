import type { ServerUser } from './server-placement.ts';

/** A folder on the way to the data, as `stat` shows it. */
export interface FolderAccess {
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/**
 * The first folder that `user` may not pass through, from the outermost inwards; null when all are open. Decides by
 * owner, group and mode, as the kernel does without access control lists.
 */
export function findFolderBarrier(folders: readonly FolderAccess[], user: ServerUser): FolderAccess | null {
  return folders.find((folder) => !canEnter(folder, user)) ?? null;
}

function canEnter(folder: FolderAccess, user: ServerUser): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
