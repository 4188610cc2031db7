import { toJson } from '../../../shared/json.ts';
import type { Json } from '../../../shared/json.ts';
import type { ScannedMatch, SizedMatch } from '../domain/match-state.ts';
import type { RunFacts } from '../domain/node.ts';
import type { PipelineNodeName } from '../domain/node-name.ts';
import { EMPTY_STATE, type RunState } from '../domain/run-state.ts';
import { countsOf, patchOf } from '../domain/state-patch.ts';
import { auditor } from '../nodes/auditor.ts';
import type { NodeIo } from '../nodes/node-io.ts';
import { readState } from '../read-patch.ts';
import { type RunStep, runChain } from './node-chain.ts';

/** What the nodes came to as of one instant, with nothing written yet. */
export interface DecidedInstant {
  readonly state: RunState<SizedMatch>;
  readonly picks: number;
  readonly nodes: readonly {
    readonly node: PipelineNodeName;
    readonly counts: { readonly [name: string]: Json };
    readonly endedAt: Date;
  }[];
}

/** Runs the nodes after the scanner one after the other in memory; what lies between two of them is checked as in any run. */
export async function decideInstant(
  facts: RunFacts,
  scanned: RunState<ScannedMatch>,
  io: NodeIo,
): Promise<DecidedInstant> {
  const nodes: DecidedInstant['nodes'][number][] = [];
  const step: RunStep = async (node, before) => {
    io.signal.throwIfAborted();
    const patch = patchOf(before, await node.run(before, facts, io));
    nodes.push({ node: node.name, counts: countsOf(patch), endedAt: io.clock.now() });
    return readState(node, before, toJson(patch));
  };
  const found = patchOf(EMPTY_STATE, scanned);
  nodes.push({ node: 'market-scanner', counts: countsOf(found), endedAt: io.clock.now() });
  const sized = await runChain(step, scanned);
  const state = await step(auditor, sized);
  const picks = state.matches.flatMap(({ selections }) =>
    selections.filter(({ decision }) => decision === 'KEPT'),
  );
  return { state, picks: picks.length, nodes };
}
