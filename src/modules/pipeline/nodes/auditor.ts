import type { SizedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { RewindError } from '../domain/rewind-error.ts';
import { hasBegun } from '../domain/set-begun-aside.ts';
import type { NodeIo } from './node-io.ts';

/**
 * Hands on what is sealed in the transaction of its checkpoint.
 *
 * @throws RewindError when a match of a LIVE run has kicked off by the wall clock since stakes were given: they depend on each other, so
 *   that all of them are given anew without it.
 */
export const auditor: PipelineNode<SizedMatch, SizedMatch, Pick<NodeIo, 'clock'>> = {
  name: 'auditor',
  run(state, { mode }, { clock }) {
    const now = clock.now();
    const late = mode === 'LIVE' ? state.matches.find((match) => hasBegun(match, now)) : undefined;
    if (late)
      throw new RewindError('stake-sizer', `match ${late.fixture.matchId} kicked off in the meantime`);
    return state;
  },
};
