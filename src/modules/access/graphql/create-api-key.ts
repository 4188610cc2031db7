import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { callerOf, dbOf, depsOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { IDEMPOTENCY_KEY } from '../../../graphql/idempotency/idempotency-key-field.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { createApiKey } from '../actions/create-api-key.ts';
import { actorOf } from '../domain/actor-of.ts';
import { RightsNotHeldError } from '../domain/rights-not-held-error.ts';
import { RoleRef, ScopeRef } from './access-enums.ts';
import { ApiKeyRef } from './api-key.ts';

/** What a repetition is answered from. The secret is not in it: it is stored nowhere. */
const stored = z.object({ apiKeyId: z.string() });

builder.relayMutationField(
  'createApiKey',
  {
    description: 'What a key is for, and what its holder may do.',
    inputFields: (t) => ({
      name: t.string({
        required: true,
        description:
          'What it is for: 1 to 100 characters on one line, which no other key has that is not revoked. What its holder does is recorded under it.',
      }),
      role: t.field({
        type: RoleRef,
        required: true,
        description: 'What its holder is; at most what its maker is.',
      }),
      scopes: t.field({
        type: [ScopeRef],
        description:
          'What the key is held to, of what its role may: at least one. All that the role may when not given, which a maker who is held to scopes cannot give.',
      }),
      expiresAt: t.field({
        type: 'DateTime',
        description: 'From when on it opens nothing: later than now. Never when not given.',
      }),
      idempotencyKey: t.string({
        description: `${IDEMPOTENCY_KEY} A repetition answers the key without its secret, which is stored nowhere.`,
      }),
    }),
  },
  {
    nullable: true,
    description:
      'Makes an API key, and shows it once. It allows no more than its maker may. From the first key on, everybody needs a credential, at this machine too.',
    errors: {
      types: [RightsNotHeldError, InvalidInputError, IdempotencyConflictError],
      union: { description: 'The key that was made, or why none was.' },
    },
    resolve: async (_root, { input }, context) => {
      const { access, clock } = depsOf(context);
      const at = clock.now();
      const maker = callerOf(context);
      const { name, role, scopes = null, expiresAt = null } = input;
      let secret: string | null = null;
      const { apiKeyId } = await dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'createApiKey',
          key: input.idempotencyKey,
          input,
          at,
          result: stored,
          run: async () => {
            const request = { name, role, scopes, expiresAt };
            const made = await createApiKey(tx, { request, maker, by: actorOf(maker, null), at });
            secret = made.secret;
            return { apiKeyId: made.id };
          },
        }),
      );
      access.keysChanged?.();
      return { apiKeyId, secret };
    },
  },
  {
    description: 'A key that was made.',
    outputFields: (t) => ({
      apiKey: t.prismaField({
        type: ApiKeyRef,
        description: 'The key, without its secret.',
        resolve: async (query, { apiKeyId: id }, _args, context) =>
          found(await dbOf(context).apiKey.findUnique({ ...query, where: { id } }), 'ApiKey', id),
      }),
      secret: t.string({
        nullable: true,
        description:
          'The whole key, which is shown here and never again: `qs_1a2b3c4d_…`, 55 characters. Null in the answer to a repetition of the same idempotency key; where the first answer was lost, revoke the key and make another one.',
        resolve: ({ secret }) => secret,
      }),
    }),
  },
);
