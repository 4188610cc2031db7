import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { OddsMarketRef } from '../../matches/graphql/odds-enums.ts';
import { SegmentConditionRef } from '../../strategies/graphql/segment-condition.ts';
import { StrategyVersionRef } from '../../strategies/graphql/strategy-version.ts';
import type { StrategyRule } from '../domain/run-config.ts';
import { parametersOfRule } from '../parse-strategy-rule.ts';

export const PipelineStrategyRuleRef = builder.objectRef<StrategyRule>('PipelineStrategyRule').implement({
  description:
    'A rule by which a run decides which selections are worth backing. Of several reasons against one, the first counts: excluded by ' +
    'a condition (SEGMENT_EXCLUDED), too little edge, too much of it, a price out of range.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The strategy: `strategyName` of its picks.' }),
    market: t.expose('market', { type: OddsMarketRef, description: 'What it bets on.' }),
    minEdge: t.exposeFloat('minEdge', {
      description:
        'The least expected profit per unit staked, at the price after commission, as a fraction from -1 to 10: 0.05 is five per cent.',
    }),
    maxEdge: t.exposeFloat('maxEdge', {
      description:
        'The highest one that is believed, a fraction: above it, the model is held wrong rather than the market.',
    }),
    minPrice: t.expose('minPrice', {
      type: 'Decimal',
      description: 'The least decimal odds on offer, before commission, from 1.',
    }),
    maxPrice: t.expose('maxPrice', {
      type: 'Decimal',
      description: 'The highest decimal odds on offer, before commission.',
    }),
    conditions: t.field({
      type: [SegmentConditionRef],
      description:
        'What is asked beyond that in some segments, 50 at most. Of those that apply, each has to hold: the highest edge is asked for.',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ conditions = [] }) => [...conditions],
    }),
    version: t.prismaField({
      type: StrategyVersionRef,
      nullable: true,
      description:
        'The recorded version of the strategy that has these parameters. Null where none has, as for defaults that were never changed.',
      resolve: (query, rule, _args, context) => {
        const key = { name: rule.name, parametersHash: canonicalHash(parametersOfRule(rule)) };
        return dbOf(context).strategyVersion.findUnique({ ...query, where: { name_parametersHash: key } });
      },
    }),
  }),
});
