import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import type { PaidProvider } from '../../costs/domain/cost-entry.ts';
import { PipelineError } from '../../pipeline/domain/failures/pipeline-error.ts';
import type { ProviderAccess } from '../domain/llm-settings.ts';
import type { LlmProvider } from '../llm-provider.ts';
import { aiSdkProvider } from './ai-sdk-provider.ts';

const ADDRESSES: Readonly<Record<PaidProvider, string>> = {
  OPENAI: 'https://api.openai.com/v1',
  ANTHROPIC: 'https://api.anthropic.com/v1',
};

/**
 * A provider with the access that this process has to it.
 * @throws PipelineError ConfigInvalid without an API key.
 */
export function openProvider(name: PaidProvider, { apiKey, baseUrl }: ProviderAccess): LlmProvider {
  if (apiKey === null)
    throw new PipelineError('ConfigInvalid', `${name} cannot be asked without a key: set ${name}_API_KEY`);
  const access = { apiKey, baseURL: baseUrl ?? ADDRESSES[name] };
  switch (name) {
    case 'OPENAI': {
      // Chat completions rather than responses: servers of others that OPENAI_BASE_URL may name speak them, too.
      const openai = createOpenAI(access);
      return aiSdkProvider(name, (model) => openai.chat(model));
    }
    case 'ANTHROPIC': {
      const anthropic = createAnthropic(access);
      return aiSdkProvider(name, (model) => anthropic(model));
    }
  }
}
