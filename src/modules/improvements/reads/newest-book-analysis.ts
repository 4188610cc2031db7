import type { Reader } from '../../../db/transaction.ts';
import { Prisma } from '../../../db/generated/client.ts';
import type { AnalysisScope } from '../domain/analysis/analysis-settings.ts';

/** As of when the books were analysed last, to an end; null when never. Analyses of single runs do not count. */
export async function newestBookAnalysis(reader: Reader): Promise<Date | null> {
  const last = await reader.strategyAnalysis.findFirst({
    where: { status: 'COMPLETED', settings: { path: ['runId'], equals: Prisma.JsonNull } },
    orderBy: [{ asOf: 'desc' }, { id: 'asc' }],
    select: { asOf: true },
  });
  return last?.asOf ?? null;
}

/** Whether a pick of runs of the modes was settled, or settled anew, by what became known after an instant. */
export async function isSettledSince(
  reader: Reader,
  { modes }: Pick<AnalysisScope, 'modes'>,
  since: Date,
): Promise<boolean> {
  const pick = { run: { mode: { in: [...modes] } } };
  return (
    (await reader.pickSettlement.findFirst({
      where: { asOf: { gt: since }, pick },
      select: { id: true },
    })) !== null
  );
}
