import { z } from 'zod';
import type { Reader } from '../../../db/transaction.ts';
import type { AnalysisRequest } from '../domain/analysis/analysis-request.ts';
import { ANALYSIS_PROVIDERS, type AnalysisProvider } from '../domain/analysis/proposer.ts';
import { analysisSettings } from '../read-analysis.ts';

const request: z.ZodType<AnalysisRequest> = z.object({
  asOf: z.date(),
  provider: z.enum(Object.keys(ANALYSIS_PROVIDERS) as AnalysisProvider[]),
  model: z.string().nullable(),
  settings: analysisSettings,
});

/** What the analysis of a job is to do, as it was when it was begun; null where none was, or by another version. */
export async function analysisOfJob(reader: Reader, jobId: string): Promise<AnalysisRequest | null> {
  const begun = await reader.strategyAnalysis.findFirst({ where: { jobId } });
  return request.safeParse(begun).data ?? null;
}
