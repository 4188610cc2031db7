import type { ReviewedMatch, SizedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { sizeMatches } from '../domain/size-matches.ts';

/** Gives each kept selection its stake, within the caps of pick, match, league, day and run. */
export const stakeSizer: PipelineNode<ReviewedMatch, SizedMatch, unknown> = {
  name: 'stake-sizer',
  run(state, { config }) {
    return { ...state, matches: sizeMatches(state.matches, config.stakes) };
  },
};
