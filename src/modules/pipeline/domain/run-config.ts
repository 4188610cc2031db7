import { DEFAULT_DRIFT_POLICY, type DriftPolicy } from './drift-policy.ts';
import { DEFAULT_REVIEWER, type ReviewerConfig } from './review/reviewer-config.ts';
import type { OddsMarket } from '../../matches/domain/odds.ts';
import type { SegmentCondition } from '../../strategies/domain/segments/segment.ts';
import type { DevigMethod } from '../../../quant/devig/devig-result.ts';
import type { LayerWeights } from '../../models/domain/layers/layer.ts';
import { DEFAULT_MODEL_SETTINGS, type ModelSettings } from '../../models/domain/model-settings.ts';

/** A rule that decides which selections are worth backing. */
export interface StrategyRule {
  readonly name: string;
  readonly market: OddsMarket;
  /** The least expected profit per unit staked, at the price after commission: 0.05 is five per cent. */
  readonly minEdge: number;
  /** An edge above it says that the model is wrong rather than the market: the selection is refused as MODEL_DISAGREES. */
  readonly maxEdge: number;
  readonly minPrice: number;
  readonly maxPrice: number;
  /**
   * What is asked beyond that in some segments; nothing when left out. Of several that apply, each has to hold: the required edge is the
   * greatest of them and `minEdge`, and one whose edge is null refuses the selection as SEGMENT_EXCLUDED.
   */
  readonly conditions?: readonly SegmentCondition[];
}

/** Everything that decides the outcome of a run besides the data; stored with the run. */
export interface RunConfig {
  /** Fixtures that kick off later than this after the as-of instant are left for another run. */
  readonly horizonDays: number;
  readonly model: ModelSettings;
  /** How much the layers above the goal model count. */
  readonly layers: LayerWeights;
  readonly devigMethod: DevigMethod;
  /** Share of an exchange's winnings that it keeps. */
  readonly exchangeCommission: number;
  readonly strategies: readonly StrategyRule[];
  readonly stakes: {
    readonly bankrollUnits: number;
    readonly kellyMultiplier: number;
    readonly maxPickUnits: number;
    readonly maxMatchUnits: number;
    /** In a division on one UK day of kick-offs, open bets of earlier decisions included; so for a day over all divisions. */
    readonly maxLeagueUnits: number;
    readonly maxDayUnits: number;
    /** Of one decision instant. */
    readonly maxRunUnits: number;
    readonly minPickUnits: number;
  };
  readonly freshness: {
    /** Age of a division's newest result, in days, from which its data is STALE. */
    readonly staleAfterDays: number;
    /** Age from which it is EXPIRED, and its fixtures are skipped. */
    readonly expiredAfterDays: number;
    /** Age of a quote, in days, from which it is no offer any more: a book that was not seen since may have withdrawn it. */
    readonly oddsExpiredAfterDays: number;
  };
  readonly dna: {
    /** Whether a fixture is skipped where the DNA of a side is not known. */
    readonly isRequired: boolean;
  };
  readonly validators: {
    /** The largest multiple of the median price of all books that is believed, from 1. */
    readonly maxPriceRatio: number;
    /** Matches of the division that the model must rest on. */
    readonly minDivisionMatches: number;
  };
  /** What follows from the drift of a league, by the newest reports that were known. */
  readonly drift: DriftPolicy;
  readonly reviewer: ReviewerConfig;
}

const valueRule = (name: string, market: OddsMarket): StrategyRule => ({
  name,
  market,
  minEdge: 0.05,
  maxEdge: 0.25,
  minPrice: 1.2,
  maxPrice: 15,
});

export const DEFAULT_RUN_CONFIG: RunConfig = {
  horizonDays: 7,
  model: DEFAULT_MODEL_SETTINGS,
  // Neither friction nor the market has shown yet that it makes forecasts of ours better.
  layers: { frictionWeight: 0, marketWeight: 0 },
  devigMethod: 'SHIN',
  exchangeCommission: 0.05,
  strategies: [
    valueRule('match-result-value', 'MATCH_RESULT'),
    valueRule('totals-value', 'OVER_UNDER'),
    valueRule('handicap-value', 'ASIAN_HANDICAP'),
  ],
  stakes: {
    bankrollUnits: 100,
    kellyMultiplier: 0.25,
    maxPickUnits: 2,
    maxMatchUnits: 3,
    maxLeagueUnits: 15,
    maxDayUnits: 25,
    maxRunUnits: 25,
    minPickUnits: 0.05,
  },
  freshness: { staleAfterDays: 10, expiredAfterDays: 120, oddsExpiredAfterDays: 7 },
  dna: { isRequired: false },
  validators: { maxPriceRatio: 1.5, minDivisionMatches: 50 },
  drift: DEFAULT_DRIFT_POLICY,
  reviewer: DEFAULT_REVIEWER,
};
