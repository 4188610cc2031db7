/** What the picks of a run are for. */
export type ExecutionMode = 'BACKTEST' | 'PAPER' | 'SHADOW' | 'LIVE';

/** Whether picks of the mode are at stake beside those of other runs of it; the others are a world of their own, run by run. */
export function sharesBook(mode: ExecutionMode): boolean {
  return mode === 'LIVE' || mode === 'PAPER';
}
