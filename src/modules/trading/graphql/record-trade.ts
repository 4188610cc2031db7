import type { InputShapeFromFields } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { tradeRecorder } from '../actions/trade-recorder.ts';
import { AMOUNT_TOLERANCE_PCT } from '../domain/contradiction.ts';
import { LONGEST_MESSAGE, LONGEST_NAME } from '../domain/read-ledger-values.ts';
import { TradeContradictsDecisionError } from '../domain/trade-contradicts-decision-error.ts';
import { TradeStatusRef } from './ledger-enums.ts';
import { HAPPENED_AT, keyField, type InputFields } from './record-fields.ts';
import { recordMutations } from './record-mutations.ts';
import { referenceOf } from './reference-of.ts';
import { TradeRef } from './trade.ts';

const NAMED = `in 1 to ${LONGEST_NAME} characters.`;

const fields = (t: InputFields) => ({
  tradedAt: t.field({ type: 'DateTime', description: `When it was sent. ${HAPPENED_AT}` }),
  tokenIn: t.string({
    required: true,
    description: 'The token that is given: a symbol or the address of a mint, in 1 to 100 characters.',
  }),
  tokenOut: t.string({ required: true, description: 'The token that is taken, likewise; another one.' }),
  amountIn: t.field({
    type: 'Decimal',
    required: true,
    description: 'How much is given, above 0, with no more decimals than the token has: see `tokens`.',
  }),
  amountOut: t.field({
    type: 'Decimal',
    description: 'How much is taken, from 0, likewise. Leave it out while it is not known.',
  }),
  price: t.field({
    type: 'Decimal',
    description: 'Units of the quote token for one of the base token, above 0, as the desk reckons it.',
  }),
  status: t.field({
    type: TradeStatusRef,
    required: true,
    defaultValue: 'PENDING',
    description: 'Where it stands; trades of the past are recorded as what became of them.',
  }),
  transactionHash: t.string({ description: `The hash of its transaction, ${NAMED}` }),
  transactionSignature: t.string({ description: `The signature of its transaction, ${NAMED}` }),
  errorMessage: t.string({
    description: `Why it failed, in 1 to ${LONGEST_MESSAGE.toLocaleString('en')} characters.`,
  }),
  strategyUsed: t.string({ description: `The strategy that it belongs to, ${NAMED}` }),
  profitLoss: t.field({ type: 'Decimal', description: 'Profit, or loss below 0, in US dollars.' }),
  jupiterQuoteResponse: t.field({ type: 'JSON', description: 'The offer of the exchange, as it came.' }),
  jupiterTransactionData: t.field({
    type: 'JSON',
    description: 'The transaction of the exchange, as it came.',
  }),
  slippageBps: t.int({
    description: 'How far the price may move, in hundredths of a per cent, 0 to 10,000.',
  }),
  lastValidBlockHeight: t.field({
    type: 'Decimal',
    description: 'Up to which block the transaction is valid, a whole number.',
  }),
  executionTimeMs: t.int({ description: 'How long it took, in milliseconds, from 0.' }),
  gasUsedLamports: t.field({
    type: 'Decimal',
    description: 'The fee of the network, in lamports, a whole number from 0.',
  }),
  confidenceScore: t.float({ description: 'How sure the desk is, 0..1.' }),
  aiDecisionId: t.id({
    description: `The id of the AiDecision that it carries out. It has to be of the same pair and direction, and where one side is a US dollar stablecoin within ${AMOUNT_TOLERANCE_PCT} % of its amount; a HOLD admits no trade.`,
  }),
});
type Input = InputShapeFromFields<ReturnType<typeof fields>>;

recordMutations({
  name: 'Trade',
  model: 'Trade',
  words: { one: 'a trade', several: 'trades' },
  node: TradeRef,
  item: builder.inputType('TradeItemInput', { description: 'One trade.', fields }),
  input: builder.inputType('RecordTradeInput', {
    description: 'A trade.',
    fields: (t) => ({ ...fields(t), ...keyField(t) }),
  }),
  given: (input: Input) => ({
    tradedAt: input.tradedAt ?? null,
    tokenIn: input.tokenIn,
    tokenOut: input.tokenOut,
    amountIn: input.amountIn,
    amountOut: input.amountOut ?? null,
    price: input.price ?? null,
    status: input.status,
    transactionHash: input.transactionHash ?? null,
    transactionSignature: input.transactionSignature ?? null,
    errorMessage: input.errorMessage ?? null,
    strategyUsed: input.strategyUsed ?? null,
    profitLoss: input.profitLoss ?? null,
    jupiterQuoteResponse: input.jupiterQuoteResponse ?? null,
    jupiterTransactionData: input.jupiterTransactionData ?? null,
    slippageBps: input.slippageBps ?? null,
    lastValidBlockHeight: input.lastValidBlockHeight ?? null,
    executionTimeMs: input.executionTimeMs ?? null,
    gasUsedLamports: input.gasUsedLamports ?? null,
    confidenceScore: input.confidenceScore ?? null,
    aiDecision: referenceOf(input.aiDecisionId, 'AiDecision'),
  }),
  recorder: tradeRecorder,
  errors: [NotFoundError, TradeContradictsDecisionError],
  find: (db, id, select) => db.trade.findUnique({ where: { id }, select }),
});
