import { readFile } from 'node:fs/promises';
import { errorCodeOf } from './error-code-of.ts';

/** What a running server writes about itself into `postmaster.pid`; a killed one leaves it behind. */
export interface Postmaster {
  readonly pid: number;
  /** Null in the first moments of a start. */
  readonly port: number | null;
}

/** Null when no server claims the data. */
export async function readPostmasterFile(path: string): Promise<Postmaster | null> {
  try {
    return parsePostmasterFile(await readFile(path, 'utf8'));
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Lines: process id, data folder, start time, port, and more. Null for a file that is still empty. */
export function parsePostmasterFile(text: string): Postmaster | null {
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  return pid > 0 ? { pid, port: port > 0 ? port : null } : null;
}
