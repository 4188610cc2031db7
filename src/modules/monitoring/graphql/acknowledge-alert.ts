import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { callerOf, dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { nodeKey, uuidKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { actorOf } from '../../access/domain/actor-of.ts';
import { ACTOR } from '../../access/graphql/actor-field.ts';
import { acknowledgeAlert } from '../actions/acknowledge-alert.ts';
import { AlertAlreadyAcknowledgedError } from '../domain/alerts/alert-already-acknowledged-error.ts';
import { AlertRef } from './alert.ts';

const stored = z.object({ alertId: z.string() });

builder.relayMutationField(
  'acknowledgeAlert',
  {
    description: 'Which alert somebody has seen.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of an Alert.' }),
      by: t.string({ description: `${ACTOR}, and has to give one.` }),
      note: t.string({
        description: 'What is done about it, at most 2,000 characters; nothing when not given.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Records who has seen an alert. It stays open while its cause lasts; the first acknowledgement counts.',
    errors: {
      types: [NotFoundError, AlertAlreadyAcknowledgedError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The alert that was acknowledged, or why it was not.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const alertId = nodeKey('id', input.id, 'Alert', uuidKey);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'acknowledgeAlert',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            const by = actorOf(callerOf(context), input.by ?? null);
            await acknowledgeAlert(tx, alertId, { by, note: input.note ?? null, at });
            return { alertId };
          },
        }),
      );
    },
  },
  {
    description: 'An alert that was acknowledged.',
    outputFields: (t) => ({
      alert: t.prismaField({
        type: AlertRef,
        description: 'The alert, with who has seen it.',
        resolve: async (query, { alertId }, _args, context) =>
          found(await dbOf(context).alert.findUnique({ ...query, where: { id: alertId } }), 'Alert', alertId),
      }),
    }),
  },
);
