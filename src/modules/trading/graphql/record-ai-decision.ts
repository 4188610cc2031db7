import type { InputShapeFromFields } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import { aiDecisionRecorder } from '../actions/ai-decision-recorder.ts';
import { AiDecisionExistsError } from '../domain/ai-decision-exists-error.ts';
import { LONGEST_NAME, LONGEST_PROMPT } from '../domain/read-ledger-values.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { AiDecisionTypeRef } from './ledger-enums.ts';
import { HAPPENED_AT, keyField, type InputFields } from './record-fields.ts';
import { recordMutations } from './record-mutations.ts';

const LONG = `in 1 to ${LONGEST_PROMPT.toLocaleString('en')} characters.`;

const fields = (t: InputFields) => ({
  decisionId: t.string({
    required: true,
    description: `A name of your own, in 1 to ${LONGEST_NAME} characters. One that is stored already is refused, whatever the decision says.`,
  }),
  decidedAt: t.field({ type: 'DateTime', description: `When it was made. ${HAPPENED_AT}` }),
  decisionType: t.field({ type: AiDecisionTypeRef, required: true, description: 'What to do.' }),
  tokenPair: t.string({ required: true, description: 'The pair: BASE/QUOTE, `SOL/USDC`.' }),
  amountUsd: t.field({ type: 'Decimal', description: 'For how much, in US dollars, from 0.' }),
  confidence: t.float({ description: 'How sure the model says to be, 0..1.' }),
  stopLossPrice: t.field({ type: 'Decimal', description: 'At which price to give up, above 0.' }),
  takeProfitPrice: t.field({ type: 'Decimal', description: 'At which price to take the profit, above 0.' }),
  reasoning: t.string({ description: `Why, in the words of the model, ${LONG}` }),
  fullPrompt: t.string({ description: `What the model was asked, whole, ${LONG}` }),
  rawResponse: t.string({ description: `What the model answered, as it came, ${LONG}` }),
  aggregatedInputs: t.field({ type: 'JSON', description: 'The numbers that the question was made of.' }),
  inputTokens: t.int({ description: 'Tokens of text that the model read, from 0.' }),
  outputTokens: t.int({ description: 'Tokens of text that the model wrote, from 0.' }),
  costUsd: t.field({ type: 'Decimal', description: 'What the answer cost, in US dollars, from 0.' }),
});
type Input = InputShapeFromFields<ReturnType<typeof fields>>;

recordMutations({
  name: 'AiDecision',
  model: 'AiDecision',
  words: { one: 'a decision of the model, PENDING', several: 'decisions of the model, PENDING' },
  node: AiDecisionRef,
  item: builder.inputType('AiDecisionItemInput', { description: 'One decision.', fields }),
  input: builder.inputType('RecordAiDecisionInput', {
    description: 'A decision.',
    fields: (t) => ({ ...fields(t), ...keyField(t) }),
  }),
  given: (input: Input) => ({
    decisionId: input.decisionId,
    decidedAt: input.decidedAt ?? null,
    decisionType: input.decisionType,
    tokenPair: input.tokenPair,
    amountUsd: input.amountUsd ?? null,
    confidence: input.confidence ?? null,
    stopLossPrice: input.stopLossPrice ?? null,
    takeProfitPrice: input.takeProfitPrice ?? null,
    reasoning: input.reasoning ?? null,
    fullPrompt: input.fullPrompt ?? null,
    rawResponse: input.rawResponse ?? null,
    aggregatedInputs: input.aggregatedInputs ?? null,
    inputTokens: input.inputTokens ?? null,
    outputTokens: input.outputTokens ?? null,
    costUsd: input.costUsd ?? null,
  }),
  recorder: aiDecisionRecorder,
  errors: [AiDecisionExistsError],
  find: (db, id, select) => db.aiDecision.findUnique({ where: { id }, select }),
});
