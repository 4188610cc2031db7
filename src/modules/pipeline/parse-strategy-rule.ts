import { z } from 'zod';
import type { Json } from '../../shared/json.ts';
import { ODDS_MARKETS } from '../matches/domain/odds.ts';
import { SEGMENT_FACTORS, type SegmentFactor } from '../strategies/domain/segments/segment.ts';
import type { StrategyRule } from './domain/run-config.ts';

const edge = z.number().min(-1).max(10);
const price = z.number().min(1).max(10_000);

const condition = z.strictObject({
  factor: z.enum(Object.keys(SEGMENT_FACTORS) as SegmentFactor[]),
  value: z.string().min(1).max(200),
  minEdge: edge.nullable(),
});

/** A rule of a run's configuration. */
export const strategyRule: z.ZodType<StrategyRule> = z
  .strictObject({
    name: z.string().min(1).max(100),
    market: z.enum(ODDS_MARKETS),
    minEdge: edge,
    maxEdge: edge,
    minPrice: price,
    maxPrice: price,
    conditions: z.array(condition).max(50).exactOptional(),
  })
  .refine(({ minEdge, maxEdge }) => minEdge <= maxEdge, 'keeps nothing: minEdge is above maxEdge')
  .refine(({ minPrice, maxPrice }) => minPrice <= maxPrice, 'keeps nothing: minPrice is above maxPrice');

/** The parameters of a rule as a version of the strategy stores them: all but the name. */
export function parametersOfRule(rule: StrategyRule): Omit<StrategyRule, 'name'> {
  const { market, minEdge, maxEdge, minPrice, maxPrice, conditions } = rule;
  const parameters = { market, minEdge, maxEdge, minPrice, maxPrice };
  return conditions === undefined ? parameters : { ...parameters, conditions };
}

/** The rule of a strategy that has these parameters; null where they are none of a strategy of the pipeline. */
export function readStrategyRule(name: string, parameters: Json): StrategyRule | null {
  const read = z.record(z.string(), z.unknown()).safeParse(parameters);
  if (!read.success) return null;
  const rule = strategyRule.safeParse({ ...read.data, name });
  return rule.success ? rule.data : null;
}
