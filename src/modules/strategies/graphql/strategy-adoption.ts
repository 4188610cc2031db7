import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';

export const StrategyAdoptionRef = builder.prismaNode('StrategyAdoption', {
  id: { field: 'id' },
  nullable: true,
  description:
    'That a version of a strategy was put into force by an improvement. Adoptions are added and never changed; the newest one counts.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    strategyName: t.exposeString('strategyName', { description: 'The strategy: `name` of its versions.' }),
    version: t.relation('version', { description: 'The rule that was put into force.' }),
    adoptedAt: t.expose('adoptedAt', {
      type: 'DateTime',
      description: 'From when on: what is decided as of an earlier instant goes by what was in force before.',
    }),
    improvement: t.relation('improvement', { description: 'The improvement that was applied.' }),
    improvementDatabaseId: t.exposeInt('improvementId', {
      description: 'The `databaseId` of that improvement.',
    }),
  }),
});
