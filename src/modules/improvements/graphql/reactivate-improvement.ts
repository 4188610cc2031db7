import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { callerOf, dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { actorOf } from '../../access/domain/actor-of.ts';
import { ACTOR } from '../../access/graphql/actor-field.ts';
import { reactivateImprovement } from '../actions/reactivate-improvement.ts';
import { ImprovementWrongStatusError } from '../domain/improvement-wrong-status-error.ts';
import { ImprovementRef } from './improvement.ts';

const stored = z.object({ improvementId: z.int() });

builder.relayMutationField(
  'reactivateImprovement',
  {
    description: 'Which archived improvement is proposed again.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of an Improvement.' }),
      reason: t.string({ description: 'Why, in 1 to 2,000 characters; none is kept when not given.' }),
      by: t.string({ description: `${ACTOR}; nobody is named when none is.` }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Proposes an ARCHIVED improvement again: it is PROPOSED, and the instant and the reason of its archiving are cleared from it; its ' +
      '`history` keeps them.',
    errors: {
      types: [NotFoundError, ImprovementWrongStatusError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The improvement that was reactivated, or why it was not.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const id = nodeKey('id', input.id, 'Improvement', integerKey);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'reactivateImprovement',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            await reactivateImprovement(tx, {
              id,
              reason: input.reason ?? null,
              by: actorOf(callerOf(context), input.by ?? null),
              at,
            });
            return { improvementId: id };
          },
        }),
      );
    },
  },
  {
    description: 'An improvement that was proposed again.',
    outputFields: (t) => ({
      improvement: t.prismaField({
        type: ImprovementRef,
        description: 'The improvement as it is now.',
        resolve: async (query, { improvementId: id }, _args, context) =>
          found(
            await dbOf(context).strategyImprovement.findUnique({ ...query, where: { id } }),
            'Improvement',
            id,
          ),
      }),
    }),
  },
);
