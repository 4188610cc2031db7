import type { Tx } from '../../../db/transaction.ts';

/** Ends the running test of an improvement without a verdict; nothing happens where none runs. What was observed stays. */
export async function stopExperiment(
  tx: Tx,
  improvementId: number,
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<void> {
  await tx.experiment.updateMany({
    where: { improvementId, status: 'RUNNING' },
    data: { status: 'STOPPED', endReason: reason, endedAt: at },
  });
}
