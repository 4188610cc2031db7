import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { toJson } from '../../../shared/json.ts';
import type { ScannedMatch } from '../domain/match-state.ts';
import type { PipelineNode, RunFacts } from '../domain/node.ts';
import { numberOfNode } from '../domain/node-name.ts';
import type { RunState } from '../domain/run-state.ts';
import { patchOf } from '../domain/state-patch.ts';
import type { NodeIo } from '../nodes/node-io.ts';
import { patchInCheckpoint, readState } from '../read-patch.ts';
import { answerFailure } from './answer-failure.ts';
import { type BegunNode, beginNode } from './node-checkpoint.ts';
import { finishNode, type NodeEffect, tellFailure } from './record-node.ts';
import { progressOf, type RunContext } from './run-context.ts';
import { withinTime } from './within-time.ts';

/**
 * Runs one node of a run, once and for all: a node that is done already gives its stored output. What it adds is stored in the
 * transaction of its effect. A failure is told in its checkpoint and answered by `decideFailure`: the node is tried again after a while, or
 * the run goes back to the queue, or ends.
 *
 * @throws SupersededError when another worker has the run; RewindError when it is to go on from an earlier node; RetryJobError when it is
 * to go on later; else what ends the run.
 */
export async function runNode<In extends ScannedMatch, Out extends ScannedMatch>(
  context: RunContext,
  facts: RunFacts,
  node: PipelineNode<In, Out, NodeIo>,
  before: RunState<In>,
  io: NodeIo,
  effect: NodeEffect<Out> | null = null,
): Promise<RunState<Out>> {
  const { signal, clock, report } = context;
  const place = { node: node.name, step: facts.step, asOf: facts.asOf };
  const inputHash = canonicalHash({ node: node.name, facts: { ...facts, runId: null }, before });
  report(progressOf(context, facts.step, numberOfNode(node.name) ?? 0), node.name);
  for (let tries = 1; ; tries += 1) {
    signal.throwIfAborted();
    const startedAt = clock.now();
    let begun: BegunNode | null = null;
    try {
      begun = await beginNode(context, place, inputHash);
      if (begun.isDone) return readState(node, before, patchInCheckpoint(node.name, begun.output));
      const given = await withinTime(node.name, signal, async () => node.run(before, facts, io));
      signal.throwIfAborted();
      const patch = patchOf(before, given);
      // Whoever goes on from the checkpoint goes on from this, too: what was stored, and not what was computed.
      const after: RunState<Out> = readState(node, before, toJson(patch));
      await finishNode(context, place, { ...begun, startedAt }, patch, after, effect);
      return after;
    } catch (error) {
      const tried = begun;
      await answerFailure(context, error, tries, (failure, isTriedAgain) =>
        tellFailure(context, place, tried, failure, isTriedAgain),
      );
    }
  }
}
