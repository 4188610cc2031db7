import { signalOfInterrupt } from '../src/interrupt.ts';

/** By then everything that was started is ended, and scratch databases are gone. */
const LONGEST_END_MS = 20_000;
const STOPPED = 130;

/** Measures until Ctrl-C, which fires the signal: what is measured ends what it started, and the process ends with a status that says so. */
export async function interruptible(measure: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const signal = signalOfInterrupt(LONGEST_END_MS, STOPPED);
  try {
    await measure(signal);
  } catch (error) {
    // What fails after a Ctrl-C fails because of it.
    if (!signal.aborted) throw error;
  }
  // What listens for Ctrl-C, and what was given up halfway, would keep the process.
  if (signal.aborted) process.exit(STOPPED);
}
