import type { RunConfig } from './run-config.ts';

export const NODE_NAMES = [
  'market-scanner',
  'data-loader',
  'probability-modeller',
  'strategy-selector',
  'stake-sizer',
  'auditor',
] as const;
export type NodeName = (typeof NODE_NAMES)[number];

/** What every node may know of the run it works for. */
export interface RunFacts {
  readonly runId: string;
  readonly asOf: Date;
  /** Divisions to look at; null for all. */
  readonly leagues: readonly string[] | null;
  readonly config: RunConfig;
}

/** One step of a run: plain data in, plain data out, so that an engine can store what lies between two nodes. */
export interface PipelineNode<In, Out> {
  readonly name: NodeName;
  run(input: In, facts: RunFacts): Promise<Out> | Out;
}

/** Runs nodes. What it adds (order, progress, cancellation, later checkpoints and retries) is its own business. */
export interface PipelineEngine {
  step<In, Out>(node: PipelineNode<In, Out>, input: In): Promise<Out>;
}
