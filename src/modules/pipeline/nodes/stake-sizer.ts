import type { FitRecord } from '../../models/domain/fit-record.ts';
import type { SizedMatch, SkippedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { sizeStakes } from '../domain/size-stakes.ts';
import type { WeighedData } from './strategy-selector.ts';

export interface SizedData {
  readonly matches: readonly SizedMatch[];
  readonly skipped: readonly SkippedMatch[];
  readonly fits: readonly FitRecord[];
}

/** Gives each kept selection its stake, within the caps of pick, match and run. */
export const stakeSizer: PipelineNode<WeighedData, SizedData> = {
  name: 'stake-sizer',
  run({ matches, skipped, fits }, { config }) {
    const stakes = sizeStakes(
      matches.map(({ selections }) => selections),
      config.stakes,
    );
    return {
      matches: matches.map((match, index) => ({ ...match, selections: stakes[index] ?? [] })),
      skipped,
      fits,
    };
  },
};
