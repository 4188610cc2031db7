import { builder } from '../../../graphql/builder.ts';
import { readRunStrategies } from '../parse-run-config.ts';
import { PipelineRunRef } from './pipeline-run.ts';
import { PipelineStrategyRuleRef } from './pipeline-strategy-rule.ts';

builder.prismaObjectField(PipelineRunRef, 'strategies', (t) =>
  t.field({
    type: [PipelineStrategyRuleRef],
    nullable: true,
    select: { config: true },
    description:
      'The rules that it decides by, as they were when it was asked for: those in force as of its first instant, unless its ' +
      'configuration named others. Null where an older version of the product stored them in another form.',
    complexity: { field: 1, multiplier: 3 },
    resolve: ({ config }) => readRunStrategies(config),
  }),
);
