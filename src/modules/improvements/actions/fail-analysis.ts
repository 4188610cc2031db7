import type { Tx } from '../../../db/transaction.ts';
import type { JobFailure } from '../../jobs/domain/job.ts';
import type { OpenAnalysis } from './open-analysis.ts';

/** How it is told that somebody asked for the end. */
export const CANCELLED: JobFailure = { code: 'CONFLICT', message: 'somebody asked for its end' };

export interface AnalysisFailure {
  /** REFUSED where the provider's answer was not used. */
  readonly status: 'FAILED' | 'REFUSED';
  readonly error: JobFailure;
  readonly llmCallId: string | null;
  readonly at: Date;
}

/** Records that an analysis ended without a result; one that another worker has taken up, or that has ended, is left alone. */
export async function failAnalysis(
  tx: Tx,
  analysis: OpenAnalysis,
  { status, error, llmCallId, at }: AnalysisFailure,
): Promise<void> {
  await tx.strategyAnalysis.updateMany({
    where: { ...analysis, status: 'RUNNING' },
    data: { status, error: { ...error }, llmCallId, finishedAt: at },
  });
}

/** Ends the analysis of a job that was given up, so that it does not look as if somebody were at it. */
export async function failAnalysisOfJob(tx: Tx, jobId: string, error: JobFailure, at: Date): Promise<void> {
  await tx.strategyAnalysis.updateMany({
    where: { jobId, status: 'RUNNING' },
    data: { status: 'FAILED', error: { code: error.code, message: error.message }, finishedAt: at },
  });
}

/** The same for a job whose end was asked for; that of any other job is left alone, for another worker may be at it. */
export async function failAnalysisOfCancelledJob(tx: Tx, jobId: string, at: Date): Promise<void> {
  await tx.strategyAnalysis.updateMany({
    where: { jobId, status: 'RUNNING', job: { cancelRequestedAt: { not: null } } },
    data: { status: 'FAILED', error: { ...CANCELLED }, finishedAt: at },
  });
}
