import type { Reader } from '../../../db/transaction.ts';
import type { CostPurpose, PaidProvider } from '../../costs/domain/cost-entry.ts';

/**
 * The newest accepted answer that a run, or a job without one, got to the very same question; null when there is none. Whoever is taken up
 * again pays once. A question of nobody in particular has no earlier answer.
 */
export async function findEarlierAnswer(
  db: Reader,
  question: {
    readonly runId: string | null;
    readonly jobId: string | null;
    readonly matchId: number | null;
    readonly purpose: CostPurpose;
    readonly provider: PaidProvider;
    readonly model: string;
    readonly prompt: string;
  },
): Promise<{ id: string; rawAnswer: string } | null> {
  const { jobId, ...asked } = question;
  if (asked.runId === null && jobId === null) return null;
  const call = await db.llmCall.findFirst({
    where: { ...asked, ...(asked.runId === null ? { cost: { jobId } } : {}), outcome: 'ACCEPTED' },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, rawAnswer: true },
  });
  return call?.rawAnswer === null || call === null ? null : { id: call.id, rawAnswer: call.rawAnswer };
}
