import { z } from 'zod';
import { fitRecordForm } from '../models/reads/read-model-fit.ts';
import { PipelineError } from './domain/failures/pipeline-error.ts';
import { MATCH_STATE_VERSION } from './domain/match-state.ts';
import type { PipelineNode } from './domain/node.ts';
import type { PipelineNodeName } from './domain/node-name.ts';
import type { RunState } from './domain/run-state.ts';
import { type StatePatch, withPatch } from './domain/state-patch.ts';
import { storedReview } from './review-forms.ts';
import * as part from './state-schema.ts';

/** What each node adds to a match, or changes of it. */
const MEMBERS: Readonly<Record<PipelineNodeName, z.ZodType<object>>> = {
  'market-scanner': z.strictObject({ fixture: part.fixture }),
  'data-loader': z.strictObject({ freshness: part.freshness, quotes: z.array(part.quote) }),
  'dna-profiler': z.strictObject({ dna: part.dna }),
  'friction-analyst': z.strictObject({ friction: part.friction }),
  'probability-modeller': z.strictObject({
    model: part.model,
    layers: z.array(part.layer),
    market: part.market,
    forecast: part.forecast,
    probabilities: part.probabilities,
  }),
  'strategy-selector': z.strictObject({ selections: part.selections }),
  validators: z.strictObject({ selections: part.selections, validation: part.validation }),
  'llm-reviewer': z.strictObject({
    selections: part.selections.optional(),
    review: storedReview.nullable(),
  }),
  'stake-sizer': z.strictObject({ selections: part.sizedSelections, sizing: part.sizing }),
  auditor: z.strictObject({}),
};

const patches = new Map(
  Object.entries(MEMBERS).map(([node, members]) => [
    node,
    z.object({
      matches: z.array(z.object({ matchId: z.int(), members })),
      skipped: z.array(part.skipped),
      fits: z.array(fitRecordForm),
      bookHash: z.string().nullable(),
    }),
  ]),
);

/**
 * The state after a node, from the state before it and what the node added: the one place where what lies between two nodes gets its
 * type, and where its form is checked.
 *
 * @param stored a patch as JSON, fresh or from a checkpoint.
 * @throws PipelineError SchemaMismatch naming node, member and rule.
 */
export function readState<Out extends object>(
  node: Pick<PipelineNode<never, Out, never>, 'name'>,
  before: RunState<object>,
  stored: unknown,
): RunState<Out> {
  const parsed = patches.get(node.name)?.safeParse(stored);
  if (!parsed) throw new Error(`There is no node ${node.name}.`);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = (issue?.path ?? []).map(String).join('.');
    throw new PipelineError(
      'SchemaMismatch',
      `what ${node.name} gave: ${where}: ${issue?.message ?? 'invalid'}`,
    );
  }
  const patch: StatePatch = parsed.data;
  return withPatch(before, patch) as RunState<Out>;
}

const checkpoint = z.object({ version: z.literal(MATCH_STATE_VERSION), patch: z.unknown() });

/** The patch in the output of a stored checkpoint. @throws PipelineError SchemaMismatch for one of another version of the product. */
export function patchInCheckpoint(node: PipelineNodeName, output: unknown): unknown {
  const parsed = checkpoint.safeParse(output);
  if (parsed.success) return parsed.data.patch;
  throw new PipelineError(
    'SchemaMismatch',
    `the checkpoint of ${node} has another form than ${MATCH_STATE_VERSION}: resume the run from market-scanner`,
  );
}
