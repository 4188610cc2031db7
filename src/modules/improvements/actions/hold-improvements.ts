import type { Tx } from '../../../db/transaction.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';

/** An improvement whose row this transaction holds: nobody else changes it before the end of the transaction. */
export interface HeldImprovement {
  readonly id: number;
  readonly strategyName: string;
  /** Its status as the table stores it. */
  readonly stored: string;
  readonly newThreshold: number | null;
  /** As they are stored: rows from elsewhere hold anything that the database does, numbers beyond those of JSON in JavaScript too. */
  readonly missingFactors: unknown;
  readonly recommendedAdjustments: unknown;
  /** The number of its next transition. */
  readonly nextNumber: number;
  /** When that happens: now, or when the one before happened, if that was stamped by a clock that is ahead. */
  readonly at: Date;
}

/**
 * Takes hold of improvements, by id; what is not stored is missing. Waits for whoever holds one of them, and reads what they left. Rows
 * are taken in the order of their ids, so that two that want several of the same never wait for each other.
 */
export async function holdImprovements(
  tx: Tx,
  ids: readonly number[],
  at: Date,
): Promise<ReadonlyMap<number, HeldImprovement>> {
  await tx.$queryRaw`SELECT id FROM strategy_improvements WHERE id = ANY(${[...ids]}::int[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.strategyImprovement.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      strategyName: true,
      status: true,
      newThreshold: true,
      missingFactors: true,
      recommendedAdjustments: true,
      transitions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, at: true } },
    },
  });
  return new Map(
    rows.map(({ status, transitions: [last], ...row }) => [
      row.id,
      {
        ...row,
        stored: status,
        nextNumber: (last?.number ?? 0) + 1,
        at: last && last.at > at ? last.at : at,
      },
    ]),
  );
}

/** The same for one. @throws NotFoundError where there is none. */
export async function holdImprovement(tx: Tx, id: number, at: Date): Promise<HeldImprovement> {
  const held = (await holdImprovements(tx, [id], at)).get(id);
  if (!held) throw new NotFoundError('Improvement', String(id));
  return held;
}
