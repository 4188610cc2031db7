import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { decimalOrNull } from '../../../graphql/scalars/decimal.ts';
import { TRADE_STATUSES } from '../domain/trade-status.ts';
import { knownName } from './known-name.ts';
import { TradeStatusRef } from './ledger-enums.ts';

const UNANSWERABLE = 'also where an older database holds what Decimal cannot say.';

export const TradeRef = builder.prismaNode('Trade', {
  id: { field: 'id' },
  nullable: true,
  description:
    'An exchange of one token for another, as the token desk recorded it. Amounts are exact decimals of the token.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Its key in the table `trades`.' }),
    tradedAt: t.expose('timestamp', {
      type: 'DateTime',
      description: 'When it was sent, by the clock of whoever recorded it.',
    }),
    tokenIn: t.exposeString('tokenIn', {
      description: 'The token that was given: a symbol or the address of a mint.',
    }),
    tokenOut: t.exposeString('tokenOut', { description: 'The token that was taken, likewise.' }),
    amountIn: t.field({
      type: 'Decimal',
      nullable: true,
      select: { amountIn: true },
      description:
        'How much was given, in `tokenIn`, above 0. Null where an older database holds what Decimal cannot say.',
      resolve: ({ amountIn }) => decimalOrNull(amountIn),
    }),
    amountOut: t.field({
      type: 'Decimal',
      nullable: true,
      select: { amountOut: true },
      description: `How much was taken, in \`tokenOut\`, from 0. Null while it is not known, ${UNANSWERABLE}`,
      resolve: ({ amountOut }) => decimalOrNull(amountOut),
    }),
    price: t.field({
      type: 'Decimal',
      nullable: true,
      select: { price: true },
      description: `Units of the quote token for one of the base token, above 0, as it was recorded. Null when none was, ${UNANSWERABLE}`,
      resolve: ({ price }) => decimalOrNull(price),
    }),
    status: t.field({
      type: TradeStatusRef,
      nullable: true,
      select: { status: true },
      description: 'Where it stands. Null for a status of an older database that is none of these.',
      resolve: ({ status }) => knownName(TRADE_STATUSES, status),
    }),
    transactionHash: t.exposeString('transactionHash', {
      nullable: true,
      description: 'The hash of its transaction. Null when none was recorded.',
    }),
    transactionSignature: t.exposeString('transactionSignature', {
      nullable: true,
      description: 'The signature of its transaction. Null when none was recorded.',
    }),
    errorMessage: t.exposeString('errorMessage', {
      nullable: true,
      description: 'Why it failed, in words. Null when nothing was said.',
    }),
    strategyUsed: t.exposeString('strategyUsed', {
      nullable: true,
      description: 'The strategy of the desk that it belongs to, by name. Null for none.',
    }),
    profitLoss: t.field({
      type: 'Decimal',
      nullable: true,
      select: { profitLoss: true },
      description: `Profit, or loss below 0, in US dollars. Null where it closes nothing or is not known, ${UNANSWERABLE}`,
      resolve: ({ profitLoss }) => decimalOrNull(profitLoss),
    }),
    jupiterQuoteResponse: t.expose('jupiterQuoteResponse', {
      type: 'JSON',
      nullable: true,
      description: 'The offer of the exchange that it took, as it came. Null when none was recorded.',
    }),
    jupiterTransactionData: t.expose('jupiterTransactionData', {
      type: 'JSON',
      nullable: true,
      description: 'The transaction of the exchange, as it came. Null when none was recorded.',
    }),
    slippageBps: t.exposeInt('slippageBps', {
      nullable: true,
      description:
        'How far the price was allowed to move, in hundredths of a per cent, 0 to 10,000. Null when not recorded.',
    }),
    lastValidBlockHeight: t.field({
      type: 'Decimal',
      nullable: true,
      select: { lastValidBlockHeight: true },
      description: 'Up to which block the transaction was valid, a whole number. Null when not recorded.',
      resolve: ({ lastValidBlockHeight }) => lastValidBlockHeight?.toString() ?? null,
    }),
    executionTimeMs: t.exposeInt('executionTimeMs', {
      nullable: true,
      description: 'How long it took from sending to the answer, in milliseconds. Null when not recorded.',
    }),
    gasUsedLamports: t.field({
      type: 'Decimal',
      nullable: true,
      select: { gasUsed: true },
      description:
        'The fee of the network, in lamports (billionths of a SOL), a whole number. Null when not recorded.',
      resolve: ({ gasUsed }) => gasUsed?.toString() ?? null,
    }),
    confidenceScore: t.exposeFloat('confidenceScore', {
      nullable: true,
      description: 'How sure the desk was, a fraction 0..1. Null when not recorded.',
    }),
  }),
});
