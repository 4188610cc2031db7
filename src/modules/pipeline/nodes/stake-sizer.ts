import type { ReviewedMatch, SizedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { setBegunAside } from '../domain/set-begun-aside.ts';
import { sizeMatches } from '../domain/size-matches.ts';
import type { NodeIo } from './node-io.ts';

/**
 * Gives each kept selection its stake, within the caps of pick, match, league, day and run; in a LIVE run of no match that has kicked off
 * by the wall clock, which takes no stake from the others.
 */
export const stakeSizer: PipelineNode<ReviewedMatch, SizedMatch, Pick<NodeIo, 'clock'>> = {
  name: 'stake-sizer',
  run(state, { mode, config }, { clock }) {
    const left = mode === 'LIVE' ? setBegunAside(state, clock.now()) : state;
    return { ...left, matches: sizeMatches(left.matches, config.stakes) };
  },
};
