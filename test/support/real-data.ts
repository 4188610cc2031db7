import { existsSync } from 'node:fs';
import path from 'node:path';

/** Real season and fixtures files, where this checkout has them beside it. They are no part of the product. */
export const realDataDir = path.resolve(import.meta.dirname, '../../../shared/data');

export const hasRealData = existsSync(path.join(realDataDir, 'football-data'));

/** Names tests that need the real files, and says why they are skipped. */
export function onRealData(what: string): string {
  return hasRealData ? what : `${what} (skipped: the season files in ../shared/data are not here)`;
}
