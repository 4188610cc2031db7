import { setTimeout as delay } from 'node:timers/promises';

const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;

/**
 * Asks `probe` until it answers something other than null, ever more slowly, and returns that answer. Null once
 * `deadlineAt` (milliseconds since the epoch) has passed; the probe is asked at least once.
 */
export async function pollUntil<T>(deadlineAt: number, probe: () => Promise<T | null>): Promise<T | null> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const answer = await probe();
    if (answer !== null) return answer;
    const leftMs = deadlineAt - Date.now();
    if (leftMs <= 0) return null;
    await delay(Math.min(pauseMs, leftMs));
  }
}
