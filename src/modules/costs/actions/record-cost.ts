import type { Tx } from '../../../db/transaction.ts';
import { costOfTokens, type TokenUsage } from '../domain/cost-of-tokens.ts';

/**
 * Records what a reserved call used, at the prices of its reservation. Where the usage is not known (null), the call counts as the most
 * that it can have cost. A reservation that was released meanwhile, as that of a process that died, is recorded all the same: the
 * money is spent.
 *
 * @throws Error for an entry that was recorded before.
 */
export async function recordCost(
  tx: Tx,
  id: string,
  { usage, at }: { usage: TokenUsage | null; at: Date },
): Promise<void> {
  const entry = await tx.costEntry.findUnique({ where: { id } });
  const { count } = entry
    ? await tx.costEntry.updateMany({
        where: { id, state: { not: 'RECORDED' } },
        data: {
          state: 'RECORDED',
          costMicroUsd: usage === null ? entry.reservedMicroUsd : costOfTokens(entry, usage),
          inputTokens: usage?.inputTokens ?? null,
          outputTokens: usage?.outputTokens ?? null,
          recordedAt: at,
        },
      })
    : { count: 0 };
  if (count !== 1) throw new Error(`The cost ${id} is not there to be recorded.`);
}
