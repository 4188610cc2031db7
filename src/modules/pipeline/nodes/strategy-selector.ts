import { scoreGrid } from '../../../quant/score-grid/score-grid.ts';
import type { FitRecord } from '../../models/domain/fit-record.ts';
import type { SkippedMatch, WeighedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { weighSelections } from '../domain/weigh-selections.ts';
import type { ModelledData } from './probability-modeller.ts';

export interface WeighedData {
  readonly matches: readonly WeighedMatch[];
  readonly skipped: readonly SkippedMatch[];
  readonly fits: readonly FitRecord[];
}

/** Weighs every selection that a strategy can take against the prices on offer. */
export const strategySelector: PipelineNode<ModelledData, WeighedData> = {
  name: 'strategy-selector',
  run({ matches, skipped, fits }, { config }) {
    const weighed = matches.map((match) => {
      const { means, rho, covariance } = match.forecast;
      const grid = scoreGrid(means, { rho, covariance });
      return { ...match, selections: weighSelections(grid, match.quotes, config) };
    });
    return { matches: weighed, skipped, fits };
  },
};
