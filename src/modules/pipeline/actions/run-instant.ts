import { RetryJobError } from '../../jobs/domain/retry-job-error.ts';
import type { RunFacts } from '../domain/node.ts';
import { RewindError } from '../domain/rewind-error.ts';
import { EMPTY_STATE } from '../domain/run-state.ts';
import { auditor } from '../nodes/auditor.ts';
import { marketScanner } from '../nodes/market-scanner.ts';
import { nodeIo } from '../nodes/node-io.ts';
import { runChain } from './node-chain.ts';
import type { RunContext } from './run-context.ts';
import { runNode } from './run-node.ts';
import { sealStep } from './seal-step.ts';
import { supersedeFrom } from './supersede-from.ts';

/** How often other runs may place bets just before this one, until it is left to the queue. */
const MOST_REWINDS = 10;

/**
 * Runs the ten nodes as of one instant, each with a checkpoint of its own.
 *
 * @throws RetryJobError when other runs placed bets before this one again and again; else as `runNode`.
 */
export async function runInstant(context: RunContext, facts: RunFacts): Promise<void> {
  for (let rewinds = 0; ; rewinds += 1) {
    try {
      await runNodes(context, facts);
      return;
    } catch (error) {
      if (!(error instanceof RewindError)) throw error;
      if (rewinds === MOST_REWINDS) throw RetryJobError.of(error);
      await supersedeFrom(context, facts.step, error.node);
    }
  }
}

async function runNodes(context: RunContext, facts: RunFacts): Promise<void> {
  const { db: reader, clock, signal, llm = null, jobId = null } = context;
  const io = nodeIo({ reader, clock, signal, llm, jobId }, facts);
  const scanned = await runNode(context, facts, marketScanner, EMPTY_STATE, io);
  const sized = await runChain((node, before) => runNode(context, facts, node, before, io), scanned);
  await runNode(context, facts, auditor, sized, io, (tx, state) =>
    sealStep(tx, { facts, state, until: io.until, at: clock.now() }),
  );
}
