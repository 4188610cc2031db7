import type { Tx } from '../../../db/transaction.ts';

/** Gives back what was reserved for a call that cost nothing. Does nothing when it was given back or recorded before. */
export async function releaseCost(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.costEntry.updateMany({
    where: { id, state: 'RESERVED' },
    data: { state: 'RELEASED', costMicroUsd: 0n, recordedAt: at },
  });
}
