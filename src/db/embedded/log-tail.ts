import { open, rename, stat } from 'node:fs/promises';
import { errorCodeOf } from './error-code-of.ts';

const LONGEST_TAIL_BYTES = 8_192;
const TAIL_LINES = 15;
const ROTATED_AT_BYTES = 10 * 1024 * 1024;

/** The end of a log, at most from byte `from` on: what a reader of an error message needs to see. */
export async function readLogTail(path: string, from: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Math.max(from, size - LONGEST_TAIL_BYTES, 0);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(size - start, 0)), {
      position: start,
    });
    return buffer.toString('utf8', 0, bytesRead).trim().split('\n').slice(-TAIL_LINES).join('\n');
  } finally {
    await file.close();
  }
}

/** Keeps the log from growing for ever: a large one becomes `<path>.1`. Returns the size that is left, in bytes. */
export async function rotateLog(path: string): Promise<number> {
  try {
    const { size } = await stat(path);
    if (size < ROTATED_AT_BYTES) return size;
    await rename(path, `${path}.1`);
    return 0;
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}
