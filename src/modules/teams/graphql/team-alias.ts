import { builder } from '../../../graphql/builder.ts';

export const TeamAliasRef = builder.prismaObject('TeamAlias', {
  description:
    'What a source calls a club. A name means one club within a source, and can mean another in another source.',
  select: { source: true, alias: true },
  fields: (t) => ({
    source: t.exposeString('source', { description: 'Who uses the name: `football-data.co.uk/England`.' }),
    alias: t.exposeString('alias', { description: 'The name as the source writes it.' }),
  }),
});
