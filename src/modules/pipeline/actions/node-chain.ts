import type { ScannedMatch, SizedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { RunState } from '../domain/run-state.ts';
import { dataLoader } from '../nodes/data-loader.ts';
import { dnaProfiler } from '../nodes/dna-profiler.ts';
import { frictionAnalyst } from '../nodes/friction-analyst.ts';
import { llmReviewer } from '../nodes/llm-reviewer.ts';
import type { NodeIo } from '../nodes/node-io.ts';
import { probabilityModeller } from '../nodes/probability-modeller.ts';
import { stakeSizer } from '../nodes/stake-sizer.ts';
import { strategySelector } from '../nodes/strategy-selector.ts';
import { validators } from '../nodes/validators.ts';

/** Runs one node on what the nodes before it came to: with a checkpoint of its own, or not. */
export type RunStep = <In extends ScannedMatch, Out extends ScannedMatch>(
  node: PipelineNode<In, Out, NodeIo>,
  before: RunState<In>,
) => Promise<RunState<Out>>;

/** The nodes between the scanner, which finds the matches, and the auditor, which seals what was decided, in their order. */
export async function runChain(
  step: RunStep,
  scanned: RunState<ScannedMatch>,
): Promise<RunState<SizedMatch>> {
  const loaded = await step(dataLoader, scanned);
  const profiled = await step(dnaProfiler, loaded);
  const analysed = await step(frictionAnalyst, profiled);
  const modelled = await step(probabilityModeller, analysed);
  const weighed = await step(strategySelector, modelled);
  const validated = await step(validators, weighed);
  const reviewed = await step(llmReviewer, validated);
  return await step(stakeSizer, reviewed);
}
