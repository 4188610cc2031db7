import { PipelineError } from '../domain/failures/pipeline-error.ts';
import type { ReviewedMatch, ValidatedMatch } from '../domain/match-state.ts';
import type { PipelineNode } from '../domain/node.ts';
import { applyReview } from '../domain/review/apply-review.ts';
import { findReviewerFault } from '../domain/review/reviewer-config.ts';
import type { NodeIo } from './node-io.ts';
import { reviewMatch } from './review-match.ts';

/**
 * Has a language model read the kept selections where the configuration asks for it; a run is complete without it. Each match is one
 * call, kept with its answer: where the node is tried again, what was answered is not asked twice.
 */
export const llmReviewer: PipelineNode<ValidatedMatch, ReviewedMatch, NodeIo> = {
  name: 'llm-reviewer',
  async run(state, { runId, mode, config: { reviewer } }, { llm, jobId, signal }) {
    const fault = findReviewerFault(mode, reviewer);
    if (fault !== null) throw new PipelineError('ConfigInvalid', `config.reviewer.provider ${fault}`);
    if (reviewer.provider !== 'OFF' && llm === null)
      throw new PipelineError('ConfigInvalid', 'this process was given no access to language models');
    const matches: ReviewedMatch[] = [];
    for (const match of state.matches) {
      const review = llm === null ? null : await reviewMatch({ llm, runId, jobId }, match, reviewer, signal);
      matches.push({ ...match, selections: applyReview(match.selections, review, reviewer.action), review });
    }
    return { ...state, matches };
  },
};
