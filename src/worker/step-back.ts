import { getPriority, setPriority } from 'node:os';

const LINUX = 'linux';
/** Half of what `nice` takes without a number: on a core that is full, a thread gets a third of what a request gets. */
const STEPS = 5;

/**
 * Lets requests go before the thread that calls this, which works on jobs: where there are as many threads as cores, a backtest made every caller of the same
 * machine wait. What nobody else wants it has as before. Only Linux knows priorities of single threads; elsewhere nothing changes.
 */
export function stepBack(): void {
  // For the calling thread alone, which is what the system means by no process.
  if (process.platform !== LINUX || getPriority() >= STEPS) return;
  try {
    setPriority(0, STEPS);
  } catch {
    // Where the system does not let it, it stays in its place: a job is worth more than its turn.
  }
}
