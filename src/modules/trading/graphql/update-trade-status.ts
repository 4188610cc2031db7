import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { stillStored } from '../../../graphql/still-stored.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { updateTradeStatus } from '../actions/update-trade-status.ts';
import { TradeContradictsDecisionError } from '../domain/trade-contradicts-decision-error.ts';
import { TradeWrongStatusError } from '../domain/trade-wrong-status-error.ts';
import { TradeStatusRef } from './ledger-enums.ts';
import { keyField } from './record-fields.ts';
import { TradeRef } from './trade.ts';

const stored = z.object({ tradeId: z.int() });

builder.relayMutationField(
  'updateTradeStatus',
  {
    description: 'What became of a trade, and what is known of it now. What is left out stays as it is.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of a Trade that is PENDING.' }),
      status: t.field({
        type: TradeStatusRef,
        required: true,
        description: 'CONFIRMED, FAILED or CANCELLED; nothing leads back to PENDING.',
      }),
      amountOut: t.field({
        type: 'Decimal',
        description:
          'How much was taken, from 0, with no more decimals than the token has. Only for CONFIRMED.',
      }),
      price: t.field({
        type: 'Decimal',
        description: 'Units of the quote token for one of the base token, above 0, as the desk reckons it.',
      }),
      profitLoss: t.field({ type: 'Decimal', description: 'Profit, or loss below 0, in US dollars.' }),
      errorMessage: t.string({ description: 'Why it failed, in 1 to 20,000 characters.' }),
      transactionHash: t.string({ description: 'The hash of its transaction, in 1 to 200 characters.' }),
      transactionSignature: t.string({
        description: 'The signature of its transaction, in 1 to 200 characters.',
      }),
      gasUsedLamports: t.field({
        type: 'Decimal',
        description: 'The fee of the network, in lamports, a whole number from 0.',
      }),
      executionTimeMs: t.int({ description: 'How long it took, in milliseconds, from 0.' }),
      ...keyField(t),
    }),
  },
  {
    nullable: true,
    description:
      'Takes a trade from PENDING to CONFIRMED, FAILED or CANCELLED. Each is final: of two calls at once, one is refused.',
    errors: {
      types: [
        NotFoundError,
        TradeWrongStatusError,
        TradeContradictsDecisionError,
        InvalidInputError,
        IdempotencyConflictError,
      ],
      union: { description: 'The trade as it is now, or why it stayed as it was.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const id = nodeKey('id', input.id, 'Trade', integerKey);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'updateTradeStatus',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            await updateTradeStatus(tx, id, {
              status: input.status,
              amountOut: input.amountOut ?? null,
              price: input.price ?? null,
              profitLoss: input.profitLoss ?? null,
              errorMessage: input.errorMessage ?? null,
              transactionHash: input.transactionHash ?? null,
              transactionSignature: input.transactionSignature ?? null,
              gasUsedLamports: input.gasUsedLamports ?? null,
              executionTimeMs: input.executionTimeMs ?? null,
            });
            return { tradeId: id };
          },
        }),
      );
    },
  },
  {
    description: 'A trade whose end is known.',
    outputFields: (t) => ({
      trade: t.prismaField({
        type: TradeRef,
        description: 'The trade as it is now.',
        resolve: async (query, { tradeId: id }, _args, context) =>
          stillStored(await dbOf(context).trade.findUnique({ ...query, where: { id } }), 'Trade', id),
      }),
    }),
  },
);
