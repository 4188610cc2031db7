import { forecastedSelections } from '../domain/forecasted-selections.ts';
import type { ModelledMatch, WeighedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';

/** Weighs every selection that a strategy can take against the prices on offer. */
export const strategySelector: PipelineNode<ModelledMatch, WeighedMatch, unknown> = {
  name: 'strategy-selector',
  run(state, { config }) {
    const matches = state.matches.map((match) => ({
      ...match,
      selections: forecastedSelections(match, config),
    }));
    return { ...state, matches };
  },
};
