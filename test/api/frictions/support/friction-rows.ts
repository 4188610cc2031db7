import { Prisma, type PrismaClient } from '../../../../src/db/generated/client.ts';
import {
  type ComputedFrictions,
  computeFrictions,
} from '../../../../src/modules/frictions/actions/compute-frictions.ts';

export interface Computation {
  readonly division: string;
  readonly season: string;
  readonly asOf: Date;
}

/** Computes the frictions of a season in a transaction of its own, as a job does. */
export async function computeAt(
  db: PrismaClient,
  request: Computation,
  at = new Date('2026-11-20T10:00:00Z'),
): Promise<ComputedFrictions | null> {
  return db.$transaction((tx) => computeFrictions(tx, request, at), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: 60_000,
  });
}

/** The rows of the matrix without their stamps, by id. */
export async function rowsOf(db: PrismaClient, where: Prisma.FrictionWhereInput = {}): Promise<unknown[]> {
  return db.friction.findMany({
    where,
    orderBy: { frictionId: 'asc' },
    omit: { createdAt: true, updatedAt: true },
  });
}
