import type { Reader } from '../../../db/transaction.ts';
import type { CostPurpose, PaidProvider } from '../../costs/domain/cost-entry.ts';

/**
 * The newest accepted answer that a run got to the very same question; null when there is none. A run that is taken up again pays once.
 */
export async function findEarlierAnswer(
  db: Reader,
  question: {
    readonly runId: string;
    readonly matchId: number | null;
    readonly purpose: CostPurpose;
    readonly provider: PaidProvider;
    readonly model: string;
    readonly prompt: string;
  },
): Promise<{ id: string; rawAnswer: string } | null> {
  const call = await db.llmCall.findFirst({
    where: { ...question, outcome: 'ACCEPTED' },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, rawAnswer: true },
  });
  return call?.rawAnswer === null || call === null ? null : { id: call.id, rawAnswer: call.rawAnswer };
}
