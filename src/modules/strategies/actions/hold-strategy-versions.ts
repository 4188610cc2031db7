import type { Tx } from '../../../db/transaction.ts';

/**
 * Takes hold of a strategy's versions: until the end of this transaction nobody else records or adopts one. What is in force is read
 * behind it by who means to replace it.
 */
export async function holdStrategyVersions(tx: Tx, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify(['strategy-version', name])}, 0))`;
}
