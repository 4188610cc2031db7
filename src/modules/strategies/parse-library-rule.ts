import { z } from 'zod';
import { BET_SIDES } from '../matches/domain/closing-line/closing-bet.ts';
import { ODDS_MARKETS } from '../matches/domain/odds.ts';
import type { StrategyRule } from './domain/library/strategy-rule.ts';

const price = z.number().min(1).max(10_000).nullable();
const edge = z.number().min(-1).max(10).nullable();

/** A rule of the library as data, every member of it: what is not a condition is null. */
export const libraryRule: z.ZodType<StrategyRule> = z.strictObject({
  market: z.enum([...ODDS_MARKETS, 'BTTS']),
  sides: z
    .array(z.enum([...BET_SIDES, 'YES', 'NO']))
    .min(1)
    .max(7),
  minPrice: price,
  maxPrice: price,
  minProbability: z.number().min(0).max(1).nullable(),
  minEdge: edge,
  maxEdge: edge,
  minMarketEdge: edge,
  minFormGap: z.number().min(-3).max(3).nullable(),
  minSignals: z.int().min(0).max(3).nullable(),
});

/** The rule in the parameters of a version; null where they are none of a rule of the library. */
export function readLibraryRule(parameters: unknown): StrategyRule | null {
  const read = libraryRule.safeParse(parameters);
  return read.success ? read.data : null;
}
