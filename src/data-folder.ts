import path from 'node:path';
import { CHECKOUT_DIR } from './db/checkout-dir.ts';

/** Where files of a kind lie: the folder that was given, else the one of that name below `DATA_DIR`, or `.data`. Relative ones start from the checkout. */
export function dataFolder(name: string, given: string | undefined, dataDir: string | undefined): string {
  return path.resolve(CHECKOUT_DIR, given ?? path.join(dataDir ?? '.data', name));
}
