import type { SettlementRules } from '../../picks/domain/settlement-basis.ts';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Llm } from '../../llm/llm.ts';
import { PIPELINE_NODES } from '../domain/node-name.ts';
import { SupersededError } from '../../jobs/domain/superseded-error.ts';

export interface ExecutionDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
  /** The language models that may be asked; none unless given. */
  readonly llm?: Llm | null;
  readonly jobId?: string | null;
  /** Which picks of a backtest stand; the defaults unless given. */
  readonly settlementRules?: SettlementRules | undefined;
  /** 0..1; for the jitter of waits. */
  readonly chance?: () => number;
}

/** One take-over of a run by a worker. */
export interface RunContext extends ExecutionDeps {
  readonly runId: string;
  /** The number of the take-over. */
  readonly fence: number;
  /** How many as-of instants it goes through. */
  readonly steps: number;
}

const NODES = Object.keys(PIPELINE_NODES).length;

/** The share of a run that is done, 0..1, when `nodes` of the nodes of an as-of instant are. */
export function progressOf({ steps }: Pick<RunContext, 'steps'>, step: number, nodes: number): number {
  return (step + nodes / NODES) / steps;
}

/**
 * To be called first in every transaction that writes for a run: it holds the run to the end of the transaction.
 *
 * @throws SupersededError when another worker has taken the run over since, or the run has ended: then nothing may be written.
 */
export async function guardRun(tx: Tx, { runId, fence }: Pick<RunContext, 'runId' | 'fence'>): Promise<void> {
  const held = await tx.pipelineRun.updateMany({
    where: { id: runId, fence, status: 'RUNNING' },
    data: { fence },
  });
  if (held.count !== 1) throw new SupersededError(`run ${runId}`);
}
