import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import {
  type EvaluatedStrategies,
  evaluateStrategies,
} from '../../../../src/modules/strategies/actions/evaluate-strategies.ts';
import type { SeasonAsOf } from '../../../../src/modules/matches/domain/season-as-of.ts';

/** Tests the library on a season, as a job does, and stores what came of it. */
export function evaluateAt(
  db: PrismaClient,
  request: SeasonAsOf,
  at = new Date('2026-11-20T10:00:00Z'),
): Promise<EvaluatedStrategies | null> {
  return evaluateStrategies({ db, clock: { now: () => at }, jobId: null }, request);
}

/** Removes all that evaluations have stored. */
export async function clearEvaluations(db: PrismaClient): Promise<void> {
  await db.strategy.deleteMany();
  await db.strategyRecord.deleteMany();
  await db.teamTotalsRecord.deleteMany();
  await db.strategyEvaluation.deleteMany();
  await db.team.updateMany({
    data: {
      totalBets: null,
      totalWins: null,
      totalLosses: null,
      winRate: null,
      totalPnl: null,
      roi: null,
      avgClv: null,
      unluckyLosses: null,
      badAnalysisLosses: null,
      unluckyPct: null,
      bestStrategy: null,
    },
  });
}

/** All that evaluations have stored in the histories, to the bit, without keys and stamps. */
export async function storedHistory(db: PrismaClient): Promise<string> {
  const rows = await db.strategyRecord.findMany({
    orderBy: [{ teamId: 'asc' }, { strategyName: 'asc' }, { asOf: 'asc' }],
    omit: { id: true, computedAt: true },
  });
  const totals = await db.teamTotalsRecord.findMany({
    orderBy: [{ teamId: 'asc' }, { asOf: 'asc' }],
    omit: { id: true, computedAt: true },
  });
  const evaluations = await db.strategyEvaluation.findMany({
    orderBy: [{ division: 'asc' }, { asOf: 'asc' }],
    omit: { id: true, computedAt: true },
  });
  return JSON.stringify({ rows, totals, evaluations });
}
