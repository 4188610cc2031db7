import { z } from 'zod';
import { EXECUTION_MODES } from '../pipeline/domain/execution-mode.ts';
import type { AnalysisSettings } from './domain/analysis/analysis-settings.ts';
import type { AnsweredPattern } from './domain/analysis/answered-pattern.ts';
import { failurePattern } from './read-pattern.ts';

/** Settings as they are stored. */
export const analysisSettings: z.ZodType<AnalysisSettings> = z.object({
  runId: z.uuid().nullable(),
  modes: z.array(z.enum(EXECUTION_MODES)),
  leagues: z.array(z.string()),
  strategies: z.array(z.string()),
  minimumBets: z.int(),
  minimumMatches: z.int(),
  falseDiscoveryRate: z.number(),
  maximumProposals: z.int(),
});

const answered: z.ZodType<AnsweredPattern> = z.intersection(
  failurePattern,
  z.object({ improvementId: z.int().nullable() }),
);

/** The settings of a stored analysis. */
export function readAnalysisSettings(stored: unknown): AnalysisSettings {
  return analysisSettings.parse(stored);
}

/** The patterns that a stored analysis found, each with the improvement that was proposed against it. */
export function readAnsweredPatterns(stored: unknown): readonly AnsweredPattern[] {
  return z.array(answered).parse(stored);
}
