import type { SizedMatch, SkippedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { NodeIo } from './node-io.ts';

/**
 * Decides what is recorded: of a LIVE run no match that has kicked off by the wall clock. What it hands on is sealed in the transaction
 * of its checkpoint.
 */
export const auditor: PipelineNode<SizedMatch, SizedMatch, Pick<NodeIo, 'clock'>> = {
  name: 'auditor',
  run(state, { mode }, { clock }) {
    if (mode !== 'LIVE') return state;
    const now = clock.now();
    const hasBegun = ({ fixture }: SizedMatch): boolean => Date.parse(fixture.kickOffAt) <= now.getTime();
    const late = state.matches.filter(hasBegun).map(({ fixture, freshness }): SkippedMatch => ({
      fixture,
      freshness,
      reason: 'KickOffPassed',
      detail: `it kicked off at ${fixture.kickOffAt}, before the decision was sealed`,
    }));
    return {
      ...state,
      matches: state.matches.filter((match) => !hasBegun(match)),
      skipped: [...state.skipped, ...late],
    };
  },
};
