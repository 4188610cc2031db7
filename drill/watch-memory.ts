import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LOOK_EVERY_MS = 100;

/** The memory of a process that is in use now, in MB. */
export async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) / 1_024;
}

/** Looks at the memory of a process ten times a second. @returns what ends the looking, with the most that was seen, in MB. */
export function watchMemory(pid: number): () => Promise<number> {
  let most = 0;
  const end = new AbortController();
  const looking = (async () => {
    while (!end.signal.aborted) {
      most = Math.max(most, await memoryOf(pid));
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  })();
  return async () => {
    end.abort();
    await looking;
    return most;
  };
}
