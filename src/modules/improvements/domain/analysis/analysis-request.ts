import type { AnalysisSettings } from './analysis-settings.ts';
import type { AnalysisProvider } from './proposer.ts';

/** What an analysis is to do: nothing that became known after `asOf` is in it. */
export interface AnalysisRequest {
  readonly asOf: Date;
  readonly provider: AnalysisProvider;
  /** Null for EMBEDDED. */
  readonly model: string | null;
  readonly settings: AnalysisSettings;
}
