import { PIPELINE_NODES } from './node-name.ts';

const NODES = Object.keys(PIPELINE_NODES).length;

/** How far a run has come, as it is stored. */
export interface StoredProgress {
  readonly status: string;
  readonly steps: number;
  readonly stepsDone: number;
  /** Nodes that are done of the step after those. */
  readonly nodesDone: number;
}

/** The share of a run that is done, 0..1: steps count alike, and so do the nodes of the step under way. 1 only when it has completed. */
export function runProgress({ status, steps, stepsDone, nodesDone }: StoredProgress): number {
  if (status === 'COMPLETED') return 1;
  const share = (stepsDone + Math.min(nodesDone, NODES) / NODES) / Math.max(steps, 1);
  return Math.min(share, 0.999);
}
