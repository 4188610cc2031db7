import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';

export const TeamRef = builder.prismaNode('Team', {
  id: { field: 'teamId' },
  description: 'A club.',
  nullable: true,
  select: { teamId: true },
  findUnique: (id) => ({ teamId: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('teamId', { description: 'x' }),
    name: t.exposeString('teamName', { description: 'What the club is called; unique.' }),
  }),
});
