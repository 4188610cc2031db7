import {
  matchResultProbabilities,
  type MatchResultProbabilities,
} from '../../../../quant/score-grid/match-result-probabilities.ts';
import type { ScoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import { requireNumber } from '../../../../quant/input/require-number.ts';
import { type FrictionKnown, frictionStep } from './friction-step.ts';
import { feasible, forecastGrid, type GoalForecast } from './goal-forecast.ts';
import type { LayerStep } from './layer-step.ts';
import type { Layer, LayerName, LayerWeights } from './layer.ts';
import type { MarketOpinion } from './market-opinion.ts';
import { marketStep } from './market-step.ts';

export interface LayerInputs {
  /** By the model in which every match of the history weighs the same. */
  readonly base: GoalForecast;
  /** By the model in which older matches weigh less. */
  readonly decayed: GoalForecast;
  /** How fast: the decay of a match's weight per day; 0 for none. */
  readonly xi: number;
  readonly friction: FrictionKnown;
  /** Null when no market is known. */
  readonly market: MarketOpinion | null;
  readonly weights: LayerWeights;
}

export interface LayerStack {
  /** BASE, TIME_DECAY, FRICTION, MARKET. */
  readonly layers: readonly Layer[];
  /** That of the last layer, from which every price is read. */
  readonly forecast: GoalForecast;
  readonly grid: ScoreGrid;
}

const NOTHING: MatchResultProbabilities = { home: 0, draw: 0, away: 0 };

/**
 * The forecast of a fixture layer by layer: the model without decay, the model with it, friction, the market. Each layer changes the
 * means (and the dependence) of the one below, so that one score distribution stands behind every market, whatever counts. A layer
 * that does not count leaves the forecast below it as it is, to the bit, and says why.
 *
 * @throws InvalidInputError for weights outside 0..1.
 */
export function layerStack({ base, decayed, xi, friction, market, weights }: LayerInputs): LayerStack {
  const frictionWeight = requireNumber('layers.frictionWeight', weights.frictionWeight, 0, 1);
  const marketWeight = requireNumber('layers.marketWeight', weights.marketWeight, 0, 1);
  const first = ownStep(base, 'The model with every match of its history weighing the same.');
  const second = decayStep(feasible(decayed), xi);
  const third = frictionStep(second.forecast, friction, frictionWeight);
  const fourth = marketStep(third.forecast, market, marketWeight);
  const steps: readonly [LayerName, LayerStep][] = [
    ['BASE', first],
    ['TIME_DECAY', second],
    ['FRICTION', third],
    ['MARKET', fourth],
  ];
  let below = NOTHING;
  const layers = steps.map(([name, step]): Layer => {
    const matchResult = matchResultProbabilities(forecastGrid(step.forecast));
    const contribution = less(matchResult, below);
    below = matchResult;
    return { name, ...step, matchResult, contribution };
  });
  return { layers, forecast: fourth.forecast, grid: forecastGrid(fourth.forecast) };
}

function ownStep(forecast: GoalForecast, note: string): LayerStep {
  return { askedWeight: 1, weight: 1, idleReason: null, note, forecast: feasible(forecast) };
}

function decayStep(decayed: GoalForecast, xi: number): LayerStep {
  if (xi === 0) {
    return { ...ownStep(decayed, 'xi is 0: no match fades.'), weight: 0, idleReason: 'NO_DECAY' };
  }
  const halfLife = Math.round(Math.LN2 / xi);
  return ownStep(
    decayed,
    `The model with matches fading by xi = ${xi} a day: half of the weight after ${halfLife} days.`,
  );
}

function less(one: MatchResultProbabilities, other: MatchResultProbabilities): MatchResultProbabilities {
  return { home: one.home - other.home, draw: one.draw - other.draw, away: one.away - other.away };
}
