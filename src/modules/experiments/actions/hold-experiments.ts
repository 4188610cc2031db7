import type { Tx } from '../../../db/transaction.ts';

/**
 * Takes hold of the tests of an improvement: until the end of this transaction none observes anything or comes to a verdict. Waits for whoever
 * is adding observations. The caller holds the improvement's row, so that none starts either.
 */
export async function holdExperiments(tx: Tx, improvementId: number): Promise<void> {
  await tx.$queryRaw`SELECT id FROM experiments WHERE improvement_id = ${improvementId} ORDER BY number FOR UPDATE`;
}
