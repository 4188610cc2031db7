import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import type { AnalysisRequest } from '../domain/analysis/analysis-request.ts';
import { type AnalysisSummary, summaryOf } from '../domain/analysis/answered-pattern.ts';
import { readAnsweredPatterns } from '../read-analysis.ts';

/** An analysis that this worker is at. Whoever takes it up later starts it at another instant, and what this one writes is not heard. */
export interface OpenAnalysis {
  readonly id: string;
  readonly startedAt: Date;
}

export type OpenedAnalysis =
  | { readonly kind: 'OPEN'; readonly analysis: OpenAnalysis }
  /** An earlier worker of the job ended it, and died before it could say so. */
  | { readonly kind: 'COMPLETED'; readonly summary: AnalysisSummary };

/**
 * Records that an analysis is begun. A job has one: tried again, it takes up the one that it left, whatever became of it, unless that was completed. Two
 * workers of one job wait for each other.
 */
export async function openAnalysis(
  tx: Tx,
  { asOf, provider, model, settings }: AnalysisRequest,
  { jobId, at }: { readonly jobId: string | null; readonly at: Date },
): Promise<OpenedAnalysis> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify(['analysis', jobId])}, 0))`;
  const before = jobId === null ? null : await tx.strategyAnalysis.findFirst({ where: { jobId } });
  if (before?.status === 'COMPLETED')
    return { kind: 'COMPLETED', summary: summaryOf(before, readAnsweredPatterns(before.patterns)) };
  // What this try looks at: another one may have had another instant in mind.
  const asked = { asOf, provider, model, settings: toJson(settings) ?? {} };
  // Later than the one before it, whatever the clock says: it is told from it by this instant.
  const startedAt = new Date(Math.max(at.getTime(), (before?.startedAt.getTime() ?? 0) + 1));
  if (before) {
    const anew = { status: 'RUNNING', startedAt, finishedAt: null, error: Prisma.DbNull, llmCallId: null };
    await tx.strategyAnalysis.update({
      where: { id: before.id },
      data: { ...asked, ...anew },
      select: { id: true },
    });
    return { kind: 'OPEN', analysis: { id: before.id, startedAt } };
  }
  const id = newId();
  await tx.strategyAnalysis.create({
    data: {
      id,
      jobId,
      ...asked,
      status: 'RUNNING',
      startedAt,
    },
    select: { id: true },
  });
  return { kind: 'OPEN', analysis: { id, startedAt } };
}
