import { z } from 'zod';
import {
  type AnalysisSetting,
  EMBEDDED_ANALYSIS,
} from './modules/improvements/domain/analysis/paid-analysis.ts';
import {
  ANALYSIS_PROVIDERS,
  type AnalysisProvider,
} from './modules/improvements/domain/analysis/proposer.ts';
import type { LlmSettings } from './modules/llm/domain/llm-settings.ts';
import { InvalidInputError } from './shared/invalid-input-error.ts';

const PROVIDERS = Object.keys(ANALYSIS_PROVIDERS) as AnalysisProvider[];

/** The variables that say who analyses in the daily job. */
export const analysisVariables = {
  ANALYSIS_PROVIDER: z
    .enum(PROVIDERS, { error: `it must be one of ${PROVIDERS.join(', ')}` })
    .default(EMBEDDED_ANALYSIS.provider),
  ANALYSIS_MODEL: z.string().trim().max(200, { error: 'it must have at most 200 characters' }).optional(),
};

/**
 * Who analyses in the daily job, held against what the process knows of paid models: a start tells of a setting that every night would
 * fail for.
 * @throws InvalidInputError for a paid provider without a model, a key or any price of the model, and for a model of EMBEDDED.
 */
export function analysisSettingOf(
  { ANALYSIS_PROVIDER: provider, ANALYSIS_MODEL }: z.infer<z.ZodObject<typeof analysisVariables>>,
  { access, prices }: LlmSettings,
): AnalysisSetting {
  const model = ANALYSIS_MODEL ?? '';
  const refuse = (variable: string, value: string, rule: string): never => {
    throw new InvalidInputError(variable, value, `is not a valid setting: ${rule}`);
  };
  if (provider === 'EMBEDDED') {
    if (model !== '') refuse('ANALYSIS_MODEL', model, 'it needs ANALYSIS_PROVIDER to be OPENAI or ANTHROPIC');
    return EMBEDDED_ANALYSIS;
  }
  if (model === '') refuse('ANALYSIS_PROVIDER', provider, 'it needs ANALYSIS_MODEL');
  if ((access[provider].apiKey ?? '') === '')
    refuse('ANALYSIS_PROVIDER', provider, `it needs ${provider}_API_KEY`);
  if (!prices.some((price) => price.provider === provider && price.model === model))
    refuse('ANALYSIS_MODEL', model, `it has no price of ${provider}: give one in LLM_PRICES`);
  return { provider, model };
}
