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
import { archiveImprovement } from '../actions/archive-improvement.ts';
import { ImprovementWrongStatusError } from '../domain/improvement-wrong-status-error.ts';
import { ImprovementRef } from './improvement.ts';

const stored = z.object({ improvementId: z.int() });

builder.relayMutationField(
  'archiveImprovement',
  {
    description: 'Which improvement is put aside, and why.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of an Improvement.' }),
      reason: t.string({ required: true, description: 'Why, in 1 to 2,000 characters.' }),
      by: t.string({ description: `${ACTOR}; nobody is named when none is.` }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Puts an improvement aside, from PROPOSED or ACTIVE: it is ARCHIVED, with the instant and the reason, its test is switched off and its ' +
      'experiment stopped. The first reason stands: archiving it again is refused.',
    errors: {
      types: [NotFoundError, ImprovementWrongStatusError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The improvement that was archived, or why it was not.' },
    },
    resolve: (_root, { input }, context) => {
      const at = depsOf(context).clock.now();
      const id = nodeKey('id', input.id, 'Improvement', integerKey);
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'archiveImprovement',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            await archiveImprovement(tx, {
              id,
              reason: input.reason,
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
    description: 'An improvement that was archived.',
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
