import type { BetSide } from '../../../matches/domain/closing-line/closing-bet.ts';
import type { OddsMarket } from '../../../matches/domain/odds.ts';

/** What a rule looks at. No file has prices for both teams to score: such a rule is judged by its hits and its calibration alone. */
export type RuleMarket = OddsMarket | 'BTTS';
export type RuleSide = BetSide | 'YES' | 'NO';

/**
 * A strategy as data: which selection of a match is backed with one unit. Every condition that is not null has to hold; of several sides
 * that fit, the one with the highest edge is backed, the earlier one of equals. Handicaps are taken at the main line, totals at 2.5.
 */
export interface StrategyRule {
  readonly market: RuleMarket;
  readonly sides: readonly RuleSide[];
  /** Least and highest net price. Nothing to say of what has no prices. */
  readonly minPrice: number | null;
  readonly maxPrice: number | null;
  /** Least probability by the model, 0..1. */
  readonly minProbability: number | null;
  /** Signal: least expected profit per unit by the model, 0.05 is five per cent. */
  readonly minEdge: number | null;
  /** An edge above it says that the model is wrong rather than the market. */
  readonly maxEdge: number | null;
  /** Signal: least expected profit per unit by the fair prices of the benchmark before the match. */
  readonly minMarketEdge: number | null;
  /** Signal: points a match of the backed team less those of its opponent, over the last five matches of each in the season. */
  readonly minFormGap: number | null;
  /** How many of the signals that the rule names have to hold; null for all of them. */
  readonly minSignals: number | null;
}

/** A rule that asks for nothing but a price. */
export const ANY_PRICE = {
  minPrice: null,
  maxPrice: null,
  minProbability: null,
  minEdge: null,
  maxEdge: null,
  minMarketEdge: null,
  minFormGap: null,
  minSignals: null,
} as const satisfies Partial<StrategyRule>;
