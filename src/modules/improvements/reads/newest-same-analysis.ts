import type { Reader } from '../../../db/transaction.ts';
import { toJson } from '../../../shared/json.ts';
import type { AnalysisRequest } from '../domain/analysis/analysis-request.ts';
import type { AnalysisScope } from '../domain/analysis/analysis-settings.ts';

/** As of when the same was analysed last by the same provider, to an end; null when never. What looked at a part of it, or at something else, does not count. */
export async function newestSameAnalysis(
  reader: Reader,
  { provider, model, settings }: Omit<AnalysisRequest, 'asOf'>,
): Promise<Date | null> {
  const last = await reader.strategyAnalysis.findFirst({
    where: { status: 'COMPLETED', provider, model, settings: { equals: toJson(settings) ?? {} } },
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
