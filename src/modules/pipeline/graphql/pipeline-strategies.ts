import { builder } from '../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../graphql/context.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { StrategyAdoptionRef } from '../../strategies/graphql/strategy-adoption.ts';
import { adoptedStrategies, type StrategyInForce } from '../reads/strategies-in-force.ts';
import { PipelineStrategyRuleRef } from './pipeline-strategy-rule.ts';

const PipelineStrategyRef = builder.objectRef<StrategyInForce>('PipelineStrategy').implement({
  description: 'A strategy of the pipeline with the rule by which runs decide that name none of their own.',
  fields: (t) => ({
    name: t.string({
      description: 'The strategy: `strategyName` of its picks.',
      resolve: ({ rule }) => rule.name,
    }),
    rule: t.expose('rule', { type: PipelineStrategyRuleRef, description: 'Its rule, with the parameters.' }),
    adoption: t.prismaField({
      type: StrategyAdoptionRef,
      nullable: true,
      description:
        'What put these parameters into force: the version, when, and by which improvement. Null where it runs by its defaults.',
      resolve: (query, { adopted }, _args, context) =>
        adopted && dbOf(context).strategyAdoption.findUnique({ ...query, where: { id: adopted.adoptionId } }),
    }),
  }),
});

builder.queryField('pipelineStrategies', (t) =>
  t.field({
    type: [PipelineStrategyRef],
    description:
      'The strategies of the pipeline as they run at an instant, in their order. `startPipelineRun` takes them where its configuration names none.',
    args: {
      asOf: t.arg({
        type: 'DateTime',
        description: 'What was put into force later is left out. Not in the future; now when not given.',
      }),
    },
    complexity: { field: 1, multiplier: 3 },
    resolve: async (_root, { asOf }, context) => {
      const { db, clock } = depsOf(context);
      const now = clock.now();
      if (asOf && asOf > now) throw new InvalidInputError('asOf', asOf, 'lies in the future');
      return [...(await adoptedStrategies(db, asOf ?? now))];
    },
  }),
);
