import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Env } from './env.ts';
import { InvalidInputError } from './shared/invalid-input-error.ts';

/**
 * The folder below which imports may read, as an absolute path; null when none is set.
 *
 * @throws InvalidInputError when the setting names no folder that can be read: better at the start than at the first import.
 */
export async function importFolder({ importDir, calledIn }: Env): Promise<string | null> {
  if (importDir === null) return null;
  const folder = path.resolve(calledIn, importDir);
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return folder;
  throw new InvalidInputError('IMPORT_DIR', importDir, 'is no folder that can be read');
}
