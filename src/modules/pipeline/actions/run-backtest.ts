import type { Prisma } from '../../../db/generated/client.ts';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { toJson } from '../../../shared/json.ts';
import { addDays, type Day } from '../../../shared/uk-time.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import { backtestInstants, horizonOfInstant } from '../domain/backtest-instants.ts';
import { MATCH_STATE_VERSION } from '../domain/match-state.ts';
import type { RunFacts } from '../domain/node.ts';
import { marketScanner } from '../nodes/market-scanner.ts';
import { nodeIo } from '../nodes/node-io.ts';
import { EMPTY_STATE } from '../domain/run-state.ts';
import { answerFailure } from './answer-failure.ts';
import { recordRunEvent } from './record-run-event.ts';
import { guardRun, progressOf, type RunContext } from './run-context.ts';
import { type DecidedInstant, decideInstant } from './decide-instant.ts';
import { sealStep } from './seal-step.ts';

export interface BacktestDays {
  readonly from: Day;
  readonly to: Day;
  /** Instants that an earlier worker did. */
  readonly stepsDone: number;
}

/** An instant at which nothing kicks off is told with the next one, and after so many at the latest. */
const MOST_UNTOLD = 30;

/**
 * Runs the ten nodes as of each instant of a backtest, one transaction an instant: a worker that is lost costs the instant it was at. Each
 * match is decided once, at the last instant before its kick-off, on the prices that were on offer then.
 */
export async function runBacktest(
  context: RunContext,
  facts: RunFacts,
  { from, to, stepsDone }: BacktestDays,
): Promise<void> {
  const { signal, report } = context;
  const instants = backtestInstants(from, to);
  let told = stepsDone;
  for (let step = stepsDone; step < instants.length; step += 1) {
    signal.throwIfAborted();
    const asOf = instants[step];
    if (!asOf) throw new Error('A backtest ran out of instants.');
    const day = addDays(from, step);
    report(progressOf(context, step, 0), day);
    const isDue = step === instants.length - 1 || step - told >= MOST_UNTOLD;
    const isTold = await withRetries(context, () =>
      runStep(context, { ...facts, asOf, step }, horizonOfInstant(asOf, day), isDue),
    );
    if (isTold) told = step;
  }
}

/** @returns whether the instant is told: nothing is written where no fixture was found. */
async function runStep(context: RunContext, facts: RunFacts, until: Date, isDue: boolean): Promise<boolean> {
  const { db, clock, signal, runId } = context;
  const { llm = null, jobId = null } = context;
  const io = nodeIo({ reader: db, clock, signal, llm, jobId }, facts, until);
  const scanned = await marketScanner.run(EMPTY_STATE, facts, io);
  if (scanned.matches.length === 0 && !isDue) return false;
  const startedAt = clock.now();
  const decided = await decideInstant(facts, scanned, io);
  await db.$transaction(async (tx) => {
    await guardRun(tx, context);
    // Done by an earlier try, the answer to whose commit was lost.
    const { stepsDone } = await tx.pipelineRun.findUniqueOrThrow({
      where: { id: runId },
      select: { stepsDone: true },
    });
    if (stepsDone > facts.step) return;
    const at = clock.now();
    const decisions = await sealStep(tx, { facts, state: decided.state, until, at });
    await tx.processingCheckpoint.createMany({ data: checkpointsOf(context, facts, decided, startedAt, at) });
    await appendDecisions(tx, decisions);
    await recordRunEvent(tx, {
      runId,
      kind: 'STEP_COMPLETED',
      at,
      payload: {
        step: facts.step,
        steps: context.steps,
        stepsDone: facts.step + 1,
        asOf: facts.asOf.toISOString(),
        progress: progressOf(context, facts.step + 1, 0),
        matches: decided.state.matches.length,
        skipped: decided.state.skipped.length,
        picks: decided.picks,
        durationMs: at.getTime() - startedAt.getTime(),
      },
    });
  });
  return true;
}

function checkpointsOf(
  { runId, fence }: RunContext,
  facts: RunFacts,
  { nodes }: DecidedInstant,
  startedAt: Date,
  at: Date,
): Prisma.ProcessingCheckpointCreateManyInput[] {
  const inputHash = canonicalHash({ ...facts, runId: null });
  return nodes.map(({ node, counts, endedAt }, index) => ({
    runId,
    fence,
    step: facts.step,
    asOf: facts.asOf,
    node,
    attempt: 1,
    status: 'COMPLETED',
    inputHash,
    output: toJson({ version: MATCH_STATE_VERSION, counts }) as Prisma.InputJsonObject,
    startedAt: index === 0 ? startedAt : (nodes[index - 1]?.endedAt ?? startedAt),
    finishedAt: node === 'auditor' ? at : endedAt,
  }));
}

/** A day that failed for a passing reason is tried again, as a node is. */
async function withRetries<Result>(context: RunContext, work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      await answerFailure(context, error, tries);
    }
  }
}
