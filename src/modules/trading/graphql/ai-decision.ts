import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { decimalOrNull } from '../../../graphql/scalars/decimal.ts';
import { AI_DECISION_STATUSES, AI_DECISION_TYPES } from '../domain/ai-decision-status.ts';
import { knownName } from './known-name.ts';
import { AiDecisionStatusRef, AiDecisionTypeRef } from './ledger-enums.ts';

const OTHERWISE = 'Null when not recorded, also where an older database holds what Decimal cannot say.';

export const AiDecisionRef = builder.prismaNode('AiDecision', {
  id: { field: 'id' },
  nullable: true,
  description:
    'What a model decided about a pair of tokens, with what it was asked and what it answered. Trades that carry it out are held to it.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Its key in the table `ai_decisions`.' }),
    decisionId: t.exposeString('decisionId', {
      description: 'The name that the desk gave it; no two decisions have the same.',
    }),
    decidedAt: t.expose('timestampUtc', {
      type: 'DateTime',
      description: 'When it was made, by the clock of whoever recorded it.',
    }),
    decisionType: t.field({
      type: AiDecisionTypeRef,
      nullable: true,
      select: { decisionType: true },
      description: 'What to do. Null for a word of an older database that is none of these.',
      resolve: ({ decisionType }) => knownName(AI_DECISION_TYPES, decisionType),
    }),
    tokenPair: t.exposeString('tokenPair', { description: 'What it is about: BASE/QUOTE, `SOL/USDC`.' }),
    amountUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { amountUsd: true },
      description: `For how much, in US dollars, from 0. ${OTHERWISE}`,
      resolve: ({ amountUsd }) => decimalOrNull(amountUsd),
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description: 'How sure the model said to be, a fraction 0..1. Null when it said nothing.',
    }),
    stopLossPrice: t.field({
      type: 'Decimal',
      nullable: true,
      select: { stopLossPrice: true },
      description: `At which price to give up, in the quote token, above 0. ${OTHERWISE}`,
      resolve: ({ stopLossPrice }) => decimalOrNull(stopLossPrice),
    }),
    takeProfitPrice: t.field({
      type: 'Decimal',
      nullable: true,
      select: { takeProfitPrice: true },
      description: `At which price to take the profit, in the quote token, above 0. ${OTHERWISE}`,
      resolve: ({ takeProfitPrice }) => decimalOrNull(takeProfitPrice),
    }),
    reasoning: t.exposeString('reasoning', {
      nullable: true,
      description: 'Why, in the words of the model. Null when it gave no reason.',
    }),
    fullPrompt: t.exposeString('fullPrompt', {
      nullable: true,
      description: 'What the model was asked, whole. Null when not recorded.',
    }),
    rawResponse: t.exposeString('rawResponse', {
      nullable: true,
      description: 'What the model answered, as it came. Null when not recorded.',
    }),
    aggregatedInputs: t.expose('aggregatedInputs', {
      type: 'JSON',
      nullable: true,
      description: 'The numbers that the question was made of. Null when not recorded.',
    }),
    executionStatus: t.field({
      type: AiDecisionStatusRef,
      nullable: true,
      select: { executionStatus: true },
      description: 'What became of it. Null for a status of an older database that is none of these.',
      resolve: ({ executionStatus }) => knownName(AI_DECISION_STATUSES, executionStatus),
    }),
    inputTokens: t.exposeInt('geminiTokensInput', {
      nullable: true,
      description: 'Tokens of text that the model read. Null when not recorded.',
    }),
    outputTokens: t.exposeInt('geminiTokensOutput', {
      nullable: true,
      description: 'Tokens of text that the model wrote. Null when not recorded.',
    }),
    costUsd: t.field({
      type: 'Decimal',
      nullable: true,
      select: { geminiCostUsd: true },
      description: `What the answer cost, in US dollars. ${OTHERWISE}`,
      resolve: ({ geminiCostUsd }) => decimalOrNull(geminiCostUsd),
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was stored, by the clock of the database.',
    }),
  }),
});
