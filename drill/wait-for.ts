import { pollUntil } from '../src/db/embedded/poll-until.ts';

/**
 * Asks until something has come about, and gives it. The limit is far above what is promised: it ends a drill that would wait for ever.
 *
 * @throws Error naming what did not come about; the reason of `signal` when that fires.
 */
export async function waitFor<Found>(
  what: string,
  signal: AbortSignal,
  probe: () => Promise<Found | null>,
  longestSeconds = 90,
): Promise<Found> {
  const found = await pollUntil(Date.now() + longestSeconds * 1_000, async () => {
    signal.throwIfAborted();
    return await probe();
  });
  if (found === null) throw new Error(`waited ${longestSeconds} s in vain for ${what}`);
  return found;
}
