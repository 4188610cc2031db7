import { builder } from '../../../graphql/builder.ts';

export const TokenRef = builder.prismaNode('Token', {
  id: { field: 'token' },
  nullable: true,
  description:
    'What is known of a token. Amounts of trades are checked against it, and compared with their decisions where one side is a US dollar stablecoin.',
  select: { token: true },
  findUnique: (token) => ({ token }),
  fields: (t) => ({
    token: t.exposeString('token', {
      description: 'A symbol or the address of a mint, as trades name it; upper and lower case are the same.',
    }),
    decimals: t.exposeInt('decimals', {
      description: 'How many digits behind the point its amounts have at most, 0 to 18.',
    }),
    isUsdStablecoin: t.exposeBoolean('isUsdStablecoin', {
      description: 'Whether one is worth a US dollar, so that amounts of it compare with those of decisions.',
    }),
  }),
});
