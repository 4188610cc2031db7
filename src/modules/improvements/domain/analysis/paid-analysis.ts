import type { PaidProvider } from '../../../costs/domain/cost-entry.ts';
import type { AnalysisProvider } from './proposer.ts';

/** Which language model turns patterns into proposals, and how much it may take. */
export interface PaidAnalysis {
  readonly provider: PaidProvider;
  /** As the provider names it; it needs a price. */
  readonly model: string;
  /** Of the one answer, thinking included. */
  readonly maxOutputTokens: number;
  /** Of one request. */
  readonly timeoutMs: number;
}

export type PaidAnalysisLimits = Pick<PaidAnalysis, 'maxOutputTokens' | 'timeoutMs'>;

/** What one analysis is allowed: it is asked once, about everything. */
export const PAID_ANALYSIS_LIMITS: PaidAnalysisLimits = {
  maxOutputTokens: 16_000,
  timeoutMs: 180_000,
};

/** Who analyses where nobody says otherwise: the daily job. */
export interface AnalysisSetting {
  readonly provider: AnalysisProvider;
  /** Null for EMBEDDED, and for it alone. */
  readonly model: string | null;
}

export const EMBEDDED_ANALYSIS: AnalysisSetting = { provider: 'EMBEDDED', model: null };
