import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { StrategyRef } from './strategy.ts';

export const StrategyVersionRef = builder.prismaNode('StrategyVersion', {
  id: { field: 'id' },
  nullable: true,
  description: 'A rule: a strategy with its parameters. Versions are added and never changed.',
  select: { id: true },
  findUnique: (id) => ({ id: integerKey(id) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The strategy, as `strategyName` of its results.' }),
    version: t.exposeInt('version', {
      description: 'Counts from 1 within the name; the highest is the newest.',
    }),
    parameters: t.expose('parameters', { type: 'JSON', description: 'The whole rule, as data.' }),
    parametersHash: t.exposeString('parametersHash', {
      description: 'SHA-256 of the parameters as JSON with sorted keys: equal parameters, equal hash.',
    }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What changed, or what the rule is for. Null when nothing was said.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the version was recorded.' }),
  }),
});

builder.prismaObjectField(StrategyRef, 'version', (t) =>
  t.prismaField({
    type: StrategyVersionRef,
    nullable: true,
    select: { strategyName: true, parametersHash: true },
    description:
      'The rule that made these results, found by name and hash of the parameters. Null when no such version is recorded.',
    resolve: (query, { strategyName: name, parametersHash }, _args, context) =>
      parametersHash === null
        ? null
        : dbOf(context).strategyVersion.findUnique({
            ...query,
            where: { name_parametersHash: { name, parametersHash } },
          }),
  }),
);
