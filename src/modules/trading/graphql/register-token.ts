import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { IdempotencyConflictError } from '../../../graphql/idempotency/idempotency-conflict-error.ts';
import { withIdempotency } from '../../../graphql/idempotency/with-idempotency.ts';
import { stillStored } from '../../../graphql/still-stored.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { registerToken } from '../actions/register-token.ts';
import { keyField } from './record-fields.ts';
import { TokenRef } from './token.ts';

const stored = z.object({ token: z.string() });

builder.relayMutationField(
  'registerToken',
  {
    description: 'What is known of a token.',
    inputFields: (t) => ({
      token: t.string({
        required: true,
        description:
          'A symbol or the address of a mint, in 1 to 100 printable ASCII characters without "/" and white space; upper and lower case are the same.',
      }),
      decimals: t.int({
        required: true,
        description: 'How many digits behind the point its amounts have at most, 0 to 18.',
      }),
      isUsdStablecoin: t.boolean({ required: true, description: 'Whether one is worth a US dollar.' }),
      ...keyField(t),
    }),
  },
  {
    nullable: true,
    description:
      'Adds a token, or changes what is known of one. Trades that are stored already are not looked at again.',
    errors: {
      types: [InvalidInputError, IdempotencyConflictError],
      union: { description: 'The token as it is known now, or why nothing was changed.' },
    },
    resolve: (_root, { input }, context) => {
      const { token, decimals, isUsdStablecoin, idempotencyKey: key } = input;
      const at = depsOf(context).clock.now();
      return dbOf(context).$transaction((tx) =>
        withIdempotency(tx, {
          operation: 'registerToken',
          key,
          input,
          at,
          result: stored,
          run: async () => ({ token: await registerToken(tx, { token, decimals, isUsdStablecoin }) }),
        }),
      );
    },
  },
  {
    description: 'A token that is known.',
    outputFields: (t) => ({
      token: t.prismaField({
        type: TokenRef,
        description: 'The token as it is now. Its name is the one under which it was registered first.',
        resolve: async (query, { token }, _args, context) =>
          stillStored(await dbOf(context).token.findUnique({ ...query, where: { token } }), 'Token', token),
      }),
    }),
  },
);
