import type { Tx } from '../../../db/transaction.ts';
import { toJson } from '../../../shared/json.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import type { ScannedMatch } from '../domain/match-state.ts';
import type { RunState } from '../domain/run-state.ts';
import { countsOf, type StatePatch } from '../domain/state-patch.ts';
import { databaseFaultOf } from '../../../db/database-fault.ts';
import type { ToldFailure } from './failure-of.ts';
import { type BegunNode, completeNode, failNode, type NodePlace } from './node-checkpoint.ts';
import { recordRunEvent } from './record-run-event.ts';
import { guardRun, type RunContext } from './run-context.ts';

/** What a node writes besides its checkpoint, in the same transaction. The decisions that it gives are sealed last. */
export type NodeEffect<Out extends object> = (tx: Tx, after: RunState<Out>) => Promise<readonly Decision[]>;

/** Stores what a node came to: guard, effect, checkpoint, decisions, event, all or nothing. */
export async function finishNode<Out extends ScannedMatch>(
  context: RunContext,
  { node, step, asOf }: NodePlace,
  begun: { readonly id: bigint; readonly attempt: number; readonly startedAt: Date },
  patch: StatePatch,
  after: RunState<Out>,
  effect: NodeEffect<Out> | null,
): Promise<void> {
  const { db, clock, runId } = context;
  const counts = countsOf(patch);
  const stored = { counts, patch: toJson(patch) };
  await db.$transaction(async (tx) => {
    await guardRun(tx, context);
    const decisions = effect === null ? [] : await effect(tx, after);
    const at = clock.now();
    await completeNode(tx, begun.id, at, stored);
    await appendDecisions(tx, decisions);
    await recordRunEvent(tx, {
      runId,
      kind: 'NODE_COMPLETED',
      at,
      payload: {
        node,
        step,
        asOf: asOf.toISOString(),
        attempt: begun.attempt,
        durationMs: at.getTime() - begun.startedAt.getTime(),
        ...counts,
      },
    });
  });
}

/** Tells that a try failed, as far as the database can be reached: what it could not be told of is closed by the next take-over. */
export async function tellFailure(
  context: RunContext,
  { node, step, asOf }: NodePlace,
  begun: BegunNode | null,
  failure: ToldFailure,
  isTriedAgain: boolean,
): Promise<void> {
  const { db, clock, runId } = context;
  if (begun?.isDone !== false) return;
  const { id, attempt } = begun;
  try {
    await db.$transaction(async (tx) => {
      await guardRun(tx, context);
      const at = clock.now();
      await failNode(tx, id, at, failure);
      await recordRunEvent(tx, {
        runId,
        kind: 'NODE_FAILED',
        at,
        payload: { node, step, asOf: asOf.toISOString(), attempt, error: { ...failure }, isTriedAgain },
      });
    });
  } catch (error) {
    if (databaseFaultOf(error) === null) throw error;
  }
}
