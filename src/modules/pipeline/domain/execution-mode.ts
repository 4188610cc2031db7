export const EXECUTION_MODES = ['BACKTEST', 'PAPER', 'SHADOW', 'LIVE'] as const;

/** What the picks of a run are for. */
export type ExecutionMode = (typeof EXECUTION_MODES)[number];

/** Whether picks of the mode are at stake beside those of other runs of it; the others are a world of their own, run by run. */
export function sharesBook(mode: ExecutionMode): boolean {
  return mode === 'LIVE' || mode === 'PAPER';
}
