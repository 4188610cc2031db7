import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { COST_PURPOSES, PAID_PROVIDERS } from '../../costs/domain/cost-entry.ts';
import { CostPurposeRef, PaidProviderRef } from '../../costs/graphql/cost-enums.ts';
import { JobErrorRef, readJobError } from '../../jobs/graphql/job-error.ts';
import { LLM_CALL_OUTCOMES } from '../domain/call-outcome.ts';

export const LlmCallOutcomeRef = builder.enumType('LlmCallOutcome', {
  description: 'What a request to a language model came to.',
  values: describedEnum(LLM_CALL_OUTCOMES),
});

export const LlmCallRef = builder.prismaNode('LlmCall', {
  id: { field: 'id' },
  nullable: true,
  description:
    'One request to a language model, kept as it was sent and answered, whether the answer was used or not. For people who look into ' +
    'how a review or a proposal came about.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    purpose: t.field({
      type: CostPurposeRef,
      select: { purpose: true },
      description: 'What it was made for.',
      resolve: ({ purpose }) => storedName(COST_PURPOSES, purpose),
    }),
    provider: t.field({
      type: PaidProviderRef,
      select: { provider: true },
      description: 'Who was asked.',
      resolve: ({ provider }) => storedName(PAID_PROVIDERS, provider),
    }),
    model: t.exposeString('model', { description: 'The model, as its provider names it: `gpt-5-mini`.' }),
    outcome: t.field({
      type: LlmCallOutcomeRef,
      select: { outcome: true },
      description: 'What it came to.',
      resolve: ({ outcome }) => storedName(LLM_CALL_OUTCOMES, outcome),
    }),
    prompt: t.exposeString('prompt', {
      description:
        'What was sent: our instructions, an empty line, and the data as JSON. The form of the answer and the key are not in it.',
    }),
    rawAnswer: t.exposeString('rawAnswer', {
      nullable: true,
      description:
        'What came, to the letter but for NUL characters and API keys, cut after 100,000 characters. Of a refused answer it can say ' +
        'anything: it is text of others. Null when nothing came.',
    }),
    error: t.field({
      type: JobErrorRef,
      nullable: true,
      select: { error: true },
      description: 'Why it was refused or failed: PROVIDER_REFUSED for a refused answer. Null otherwise.',
      resolve: ({ error }) => readJobError(error),
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it was about to be sent.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended, whichever way. Null until then.',
    }),
    cost: t.relation('cost', { nullable: true, description: 'What it cost. Null when that was removed.' }),
    match: t.relation('match', {
      nullable: true,
      description: 'The match that it was about. Null for none.',
    }),
    run: t.relation('run', { nullable: true, description: 'The run that it was made for. Null for none.' }),
  }),
});
