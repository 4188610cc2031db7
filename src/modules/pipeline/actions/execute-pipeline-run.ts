import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { NODE_NAMES, type PipelineEngine, type RunFacts } from '../domain/node.ts';
import { parseRunConfig } from '../parse-run-config.ts';
import { auditor, type RunSummary } from '../nodes/auditor.ts';
import { dataLoader } from '../nodes/data-loader.ts';
import { marketScanner } from '../nodes/market-scanner.ts';
import { probabilityModeller } from '../nodes/probability-modeller.ts';
import { stakeSizer } from '../nodes/stake-sizer.ts';
import { strategySelector } from '../nodes/strategy-selector.ts';

export interface ExecutionDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
}

/**
 * Runs the nodes of a recorded run. The decisions, the picks and the run's end are written in one transaction, so a run
 * that is interrupted has left nothing behind, and can be run again. One that has completed is not: what it wrote stands.
 */
export async function executePipelineRun(deps: ExecutionDeps, runId: string): Promise<RunSummary> {
  const { db, clock, signal } = deps;
  const run = await db.pipelineRun.findUnique({ where: { id: runId } });
  if (!run) throw new NotFoundError('PipelineRun', runId);
  if (run.status === 'COMPLETED') return summaryOf(run);
  const facts: RunFacts = {
    runId,
    asOf: run.asOf,
    leagues: run.leagues.length === 0 ? null : run.leagues,
    config: parseRunConfig(run.config),
  };
  await db.pipelineRun.update({
    where: { id: runId },
    data: { status: 'RUNNING', startedAt: clock.now(), finishedAt: null, error: Prisma.DbNull },
  });
  try {
    const engine = inProcessEngine(facts, deps);
    const scanned = await engine.step(marketScanner(db), null);
    const loaded = await engine.step(dataLoader(db), scanned);
    const modelled = await engine.step(probabilityModeller, loaded);
    const weighed = await engine.step(strategySelector, modelled);
    const sized = await engine.step(stakeSizer, weighed);
    return await db.$transaction(async (tx) => {
      const ended = await tx.pipelineRun.updateMany({
        where: { id: runId, status: 'RUNNING' },
        data: { status: 'COMPLETED', finishedAt: clock.now() },
      });
      if (ended.count !== 1) throw new DomainError('CONFLICT', `run ${runId} was ended by another worker`);
      const summary = await engine.step(auditor(tx, clock), sized);
      await tx.pipelineRun.update({ where: { id: runId }, data: { ...summary } });
      return summary;
    });
  } catch (error) {
    await db.pipelineRun.updateMany({
      where: { id: runId, status: 'RUNNING' },
      data: signal.aborted
        ? { status: 'CANCELLED', finishedAt: clock.now() }
        : { status: 'FAILED', finishedAt: clock.now(), error: failureOf(error) },
    });
    throw error;
  }
}

function summaryOf({ matchesConsidered, matchesSkipped, picksKept }: RunSummary): RunSummary {
  return { matchesConsidered, matchesSkipped, picksKept };
}

/** Runs one node after the other, and stops between two of them when asked to. */
function inProcessEngine(facts: RunFacts, { signal, report }: ExecutionDeps): PipelineEngine {
  return {
    async step(node, input) {
      signal.throwIfAborted();
      report(NODE_NAMES.indexOf(node.name) / NODE_NAMES.length, node.name);
      return await node.run(input, facts);
    },
  };
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  return {
    code: 'INTERNAL',
    message: 'The run failed for an unforeseen reason, which is in the log under the id of its job.',
  };
}
