import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { stillStored } from '../../../graphql/still-stored.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { updateAiDecisionStatus } from '../actions/update-ai-decision-status.ts';
import { AiDecisionNotTradedError } from '../domain/ai-decision-not-traded-error.ts';
import { AiDecisionWrongStatusError } from '../domain/ai-decision-wrong-status-error.ts';
import { TradeContradictsDecisionError } from '../domain/trade-contradicts-decision-error.ts';
import { AiDecisionRef } from './ai-decision.ts';
import { AiDecisionStatusRef } from './ledger-enums.ts';
import { keyField } from './record-fields.ts';

const stored = z.object({ aiDecisionId: z.int() });

builder.relayMutationField(
  'updateAiDecisionStatus',
  {
    description: 'What became of a decision.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of an AiDecision.' }),
      status: t.field({
        type: AiDecisionStatusRef,
        required: true,
        description: 'EXECUTED, FAILED or CANCELLED from PENDING; PENDING from FAILED, to try it again.',
      }),
      executionTradeId: t.id({
        description:
          'The id of the Trade by which a BUY or SELL was carried out: CONFIRMED, and of this decision. Its first such one when not given. Only for EXECUTED.',
      }),
      ...keyField(t),
    }),
  },
  {
    nullable: true,
    description:
      'Takes a decision to another status. A BUY or SELL is EXECUTED by a CONFIRMED trade of its own; a HOLD by doing nothing. Of two calls at once, one is refused.',
    errors: {
      types: [
        NotFoundError,
        AiDecisionWrongStatusError,
        AiDecisionNotTradedError,
        TradeContradictsDecisionError,
        InvalidInputError,
        IdempotencyConflictError,
      ],
      union: { description: 'The decision as it is now, or why it stayed as it was.' },
    },
    resolve: (_root, { input }, context) => {
      const { idempotencyKey: key, status } = input;
      const at = depsOf(context).clock.now();
      const id = nodeKey('id', input.id, 'AiDecision', integerKey);
      const tradeId = input.executionTradeId ?? null;
      const executionTradeId =
        tradeId === null ? null : nodeKey('executionTradeId', tradeId, 'Trade', integerKey);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'updateAiDecisionStatus',
          key,
          input,
          at,
          result: stored,
          run: async () => {
            await updateAiDecisionStatus(tx, id, { status, executionTradeId });
            return { aiDecisionId: id };
          },
        }),
      );
    },
  },
  {
    description: 'A decision that went on to another status.',
    outputFields: (t) => ({
      aiDecision: t.prismaField({
        type: AiDecisionRef,
        description: 'The decision as it is now.',
        resolve: async (query, { aiDecisionId: id }, _args, context) =>
          stillStored(
            await dbOf(context).aiDecision.findUnique({ ...query, where: { id } }),
            'AiDecision',
            id,
          ),
      }),
    }),
  },
);
