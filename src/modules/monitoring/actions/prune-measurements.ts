import type { Reader } from '../../../db/transaction.ts';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;

export interface PrunedMeasurements {
  readonly slowStatements: number;
  readonly requestMinutes: number;
  readonly databaseSamples: number;
}

/** Deletes measurements of the product's own work that are older than 30 days; they are worth no file. @returns how many. */
export async function pruneMeasurements(db: Reader, at: Date): Promise<PrunedMeasurements> {
  const before = new Date(at.getTime() - KEPT_DAYS * DAY_MS);
  const { count: slowStatements } = await db.slowStatement.deleteMany({ where: { at: { lt: before } } });
  const { count: requestMinutes } = await db.requestMinute.deleteMany({ where: { minute: { lt: before } } });
  const { count: databaseSamples } = await db.databaseSample.deleteMany({ where: { at: { lt: before } } });
  return { slowStatements, requestMinutes, databaseSamples };
}
