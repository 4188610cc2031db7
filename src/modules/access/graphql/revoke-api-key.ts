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
import { revokeApiKey } from '../actions/revoke-api-key.ts';
import { actorOf } from '../domain/actor-of.ts';
import { ApiKeyRevokedError } from '../domain/api-key-revoked-error.ts';
import { ApiKeyRef } from './api-key.ts';

const stored = z.object({ apiKeyId: z.string() });

builder.relayMutationField(
  'revokeApiKey',
  {
    description: 'Which key is to open nothing any more.',
    inputFields: (t) => ({
      id: t.id({ required: true, description: 'The id of an ApiKey.' }),
      reason: t.string({
        description: 'Why, in 1 to 2,000 characters, kept in the audit trail; none is kept when not given.',
      }),
      idempotencyKey: t.string({ description: IDEMPOTENCY_KEY }),
    }),
  },
  {
    nullable: true,
    description:
      'Takes a key out of force, for good: at once in the process that answers, within three seconds in every other one. Subscriptions that were opened with it end within ten seconds more. ' +
      'Who revokes the last key of a server that listens to its own machine alone gives that machine’s users back what they may without a key.',
    errors: {
      types: [NotFoundError, ApiKeyRevokedError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The key that was revoked, or why it was not.' },
    },
    resolve: async (_root, { input }, context) => {
      const { access, clock } = depsOf(context);
      const at = clock.now();
      const id = nodeKey('id', input.id, 'ApiKey', uuidKey);
      const by = actorOf(callerOf(context), null);
      const answer = await dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'revokeApiKey',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => ({
            apiKeyId: await revokeApiKey(tx, { key: { id }, reason: input.reason ?? null, by, at }),
          }),
        }),
      );
      access.keysChanged?.();
      return answer;
    },
  },
  {
    description: 'A key that was revoked.',
    outputFields: (t) => ({
      apiKey: t.prismaField({
        type: ApiKeyRef,
        description: 'The key as it is now.',
        resolve: async (query, { apiKeyId: id }, _args, context) =>
          found(await dbOf(context).apiKey.findUnique({ ...query, where: { id } }), 'ApiKey', id),
      }),
    }),
  },
);
