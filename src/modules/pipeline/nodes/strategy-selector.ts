import { scoreGrid } from '../../../quant/score-grid/score-grid.ts';
import type { ModelledMatch, WeighedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { weighSelections } from '../domain/weigh-selections.ts';

/** Weighs every selection that a strategy can take against the prices on offer. */
export const strategySelector: PipelineNode<ModelledMatch, WeighedMatch, unknown> = {
  name: 'strategy-selector',
  run(state, { config }) {
    const matches = state.matches.map((match) => {
      const { means, rho, covariance } = match.forecast;
      const grid = scoreGrid(means, { rho, covariance });
      return { ...match, selections: weighSelections(grid, match.quotes, config) };
    });
    return { ...state, matches };
  },
};
