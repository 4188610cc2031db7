import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { PendingFile } from './import-files.ts';
import { isWithin } from './is-within.ts';

/** What a path has to keep to. */
export const OUTSIDE_RULE = 'lies outside the folder that imports may read (IMPORT_DIR)';

const LARGEST_FILE_BYTES = 16 * 1024 * 1024;

export interface FileSelection {
  /** Files, or folders that are searched for `.csv` files at every depth. */
  readonly paths: readonly string[];
  readonly knownAt: Date | null;
  readonly division: string | null;
}

/**
 * The season and fixtures files at these paths, ordered by path.
 *
 * @param root the folder that no path may leave, links included; null leaves the choice to the caller (the command line).
 * @throws InvalidInputError for a path that does not exist, leaves the root, holds no `.csv` file or a file too large.
 */
export async function findMatchFiles(selection: FileSelection, root: string | null): Promise<PendingFile[]> {
  const found = new Map<string, PendingFile>();
  for (const [index, given] of selection.paths.entries()) {
    const label = `paths[${index}]`;
    const files = await csvFilesAt(label, given, root);
    if (files.length === 0) throw new InvalidInputError(label, given, 'holds no .csv file');
    for (const file of files) {
      found.set(file, {
        name: file,
        knownAt: selection.knownAt,
        division: selection.division,
        read: () => readFile(file),
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function csvFilesAt(label: string, given: string, root: string | null): Promise<string[]> {
  const absolute = path.resolve(root ?? '.', given);
  // Before the disk is asked, so that no answer tells what exists elsewhere; and after it, since a link can lead there.
  if (root !== null) await checkWithin(label, given, root, absolute);
  const real = await realpath(absolute).catch(() => {
    throw new InvalidInputError(label, given, 'does not exist, or cannot be read');
  });
  if (root !== null) await checkWithin(label, given, await realpath(root), real);
  const found = await stat(real);
  if (found.isDirectory()) return await csvFilesBelow(label, given, real);
  if (!found.isFile()) throw new InvalidInputError(label, given, 'is neither a file nor a folder');
  if (found.size > LARGEST_FILE_BYTES)
    throw new InvalidInputError(label, given, `is larger than ${LARGEST_FILE_BYTES} bytes`);
  return [real];
}

async function csvFilesBelow(label: string, given: string, folder: string): Promise<string[]> {
  // With their types: by names alone, folders behind links would be searched too.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new InvalidInputError(label, given, 'holds a folder that cannot be read');
  });
  const files: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.toLowerCase().endsWith('.csv')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { size } = await lstat(file);
    if (size > LARGEST_FILE_BYTES) {
      // Named as the caller named the folder: its real path is the server's own affair.
      const shown = path.join(given, path.relative(folder, file));
      throw new InvalidInputError(label, shown, `is larger than ${LARGEST_FILE_BYTES} bytes`);
    }
    files.push(file);
  }
  return files;
}

async function checkWithin(label: string, given: string, root: string, file: string): Promise<void> {
  if (isWithin(root, file) || isWithin(await realpath(root), file)) return;
  throw new InvalidInputError(label, given, OUTSIDE_RULE);
}
