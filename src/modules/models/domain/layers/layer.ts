import type { MatchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';
import type { GoalForecast } from './goal-forecast.ts';

/** In the order in which they are laid on top of each other. */
export const LAYERS = ['BASE', 'TIME_DECAY', 'FRICTION', 'MARKET'] as const;
export type LayerName = (typeof LAYERS)[number];

/** Why a layer leaves the forecast below it as it is. */
export type IdleReason =
  | 'NO_DECAY'
  | 'NO_WEIGHT'
  | 'NO_TRIAL'
  | 'TRIAL_INCLUDES_ZERO'
  | 'NO_FRICTION_KNOWN'
  | 'NO_MARKET_KNOWN'
  | 'NO_MEANS_FOR_MARKET';

/** How much the layers above the model count; each 0..1. */
export interface LayerWeights {
  readonly frictionWeight: number;
  readonly marketWeight: number;
}

/** A layer with the forecast that it and the layers below it make. */
export interface Layer {
  readonly name: LayerName;
  /** 0..1, as configured; 1 for the model's own layers. */
  readonly askedWeight: number;
  /** 0..1, as it counts: 0 where there is an `idleReason`. */
  readonly weight: number;
  readonly idleReason: IdleReason | null;
  /** In words: what the layer does here, or why nothing. */
  readonly note: string;
  readonly forecast: GoalForecast;
  readonly matchResult: MatchResultProbabilities;
  /** `matchResult` less that of the layer below; of the lowest, all of it. So contributions sum to the last layer's 1X2. */
  readonly contribution: MatchResultProbabilities;
}
