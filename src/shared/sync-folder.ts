import { open } from 'node:fs/promises';

/** Brings the names of a folder to the disk: a file that was made or renamed in it is there after a loss of power from then on. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no such thing: there the rename itself is written through.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
