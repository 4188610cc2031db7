import type { ExecutionMode } from './execution-mode.ts';
import type { PipelineNodeName } from './node-name.ts';
import type { RunConfig } from './run-config.ts';
import type { RunState } from './run-state.ts';

/** What every node may know of the run it works for. */
export interface RunFacts {
  readonly runId: string;
  readonly mode: ExecutionMode;
  /** Nothing that became known later is used. */
  readonly asOf: Date;
  /** Which as-of instant of the run, from 0. */
  readonly step: number;
  /** Divisions to look at; null for all. */
  readonly leagues: readonly string[] | null;
  readonly config: RunConfig;
}

/**
 * One step of a run: plain data in, plain data out, so that what it added can be stored and gone on from. What it does not change of a
 * match it hands on as the same object.
 *
 * @typeParam Io what it reaches the world by.
 */
export interface PipelineNode<In extends object, Out extends object, Io = undefined> {
  readonly name: PipelineNodeName;
  run(state: RunState<In>, facts: RunFacts, io: Io): Promise<RunState<Out>> | RunState<Out>;
}
