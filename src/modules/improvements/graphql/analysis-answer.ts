import { builder } from '../../../graphql/builder.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { PAID_PROVIDERS } from '../../costs/domain/cost-entry.ts';
import { readJobError } from '../../jobs/graphql/job-error.ts';
import { ProviderRefusedError } from '../../llm/domain/provider-refused-error.ts';
import { LlmCallRef } from '../../llm/graphql/llm-call.ts';
import { StrategyAnalysisRef } from './strategy-analysis.ts';

builder.prismaObjectField(StrategyAnalysisRef, 'answer', (t) =>
  t.field({
    type: LlmCallRef,
    nullable: true,
    select: { status: true, provider: true, model: true, error: true, llmCallId: true },
    description:
      'What a paid provider answered: the call whose answer was used, or why it was not. Null for EMBEDDED, and where no answer came.',
    errors: {
      types: [ProviderRefusedError],
      directResult: true,
      union: { name: 'AnalysisAnswer', description: 'An answer of a paid provider, used or refused.' },
    },
    resolve: ({ status, provider, model, error, llmCallId }) => {
      if (llmCallId === null) return null;
      if (status !== 'REFUSED') return { id: llmCallId };
      const call = { provider: storedName(PAID_PROVIDERS, provider), model: model ?? '', callId: llmCallId };
      throw ProviderRefusedError.ofStored(call, readJobError(error)?.message ?? '');
    },
  }),
);
