import { constants, setPriority } from 'node:os';

const LINUX = 'linux';
/** As `nice` without a number has it, halved: on a machine that is full, a quarter of what a request gets. */
const STEPS = 5;

/**
 * Lets requests go before the thread that calls this, which works on jobs: where there are as many threads as cores, a backtest made every caller of the same
 * machine wait. What nobody else wants it has as before. Only Linux knows priorities of single threads; elsewhere nothing changes.
 */
export function stepBack(): void {
  // For the calling thread alone, which is what the system means by no process.
  if (process.platform === LINUX) setPriority(0, constants.priority.PRIORITY_NORMAL + STEPS);
}
