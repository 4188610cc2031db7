import { scoreGrid } from '../../../quant/score-grid/score-grid.ts';
import type { ModelledMatch, WeighedSelection } from './match-state.ts';
import type { RunConfig } from './run-config.ts';
import { type PricedMatch, weighSelections } from './weigh-selections.ts';

/** Every selection of a match that a strategy can take, weighed by its forecast against the prices on offer. */
export function forecastedSelections(
  match: Pick<ModelledMatch, 'forecast'> & PricedMatch,
  config: RunConfig,
): WeighedSelection[] {
  const { means, rho, covariance } = match.forecast;
  return weighSelections(scoreGrid(means, { rho, covariance }), match, config);
}
