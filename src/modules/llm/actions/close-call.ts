import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { ErrorCode } from '../../../shared/error-code.ts';
import { recordCost } from '../../costs/actions/record-cost.ts';
import { releaseCost } from '../../costs/actions/release-cost.ts';
import type { TokenUsage } from '../../costs/domain/cost-of-tokens.ts';
import type { LlmCallOutcome } from '../domain/call-outcome.ts';
import type { OpenCall } from './open-call.ts';

/** How a request ended. */
export interface CallEnd {
  readonly outcome: Exclude<LlmCallOutcome, 'PENDING'>;
  readonly rawAnswer: string | null;
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
  /** What it used; NOTHING where it cost nothing, UNKNOWN where it counts as the most that it can have cost. */
  readonly usage: TokenUsage | 'NOTHING' | 'UNKNOWN';
  readonly at: Date;
}

/** Notes how a request ended, and what it cost at the price of its reservation. Done twice, because an answer was lost, it says the same. */
export async function closeCall(tx: Tx, { id, costId }: OpenCall, end: CallEnd): Promise<void> {
  const { outcome, rawAnswer, error, usage, at } = end;
  const cost = await tx.costEntry.findUnique({ where: { id: costId }, select: { state: true } });
  if (cost?.state === 'RECORDED') return;
  if (usage === 'NOTHING') await releaseCost(tx, costId, at);
  else await recordCost(tx, costId, { usage: usage === 'UNKNOWN' ? null : usage, at });
  await tx.llmCall.update({
    where: { id },
    data: { outcome, rawAnswer, error: error ?? Prisma.DbNull, finishedAt: at },
    select: { id: true },
  });
}
