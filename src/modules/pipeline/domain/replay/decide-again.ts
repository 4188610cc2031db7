import { forecastedSelections } from '../forecasted-selections.ts';
import type { DivisionModels } from '../division-models.ts';
import type { AnalysedMatch, ReviewedMatch, SizedMatch } from '../match-state.ts';
import { modelMatch } from '../model-match.ts';
import { applyReview } from '../review/apply-review.ts';
import type { RunConfig } from '../run-config.ts';
import { validateMatch } from '../validate-match.ts';

/**
 * Decides a match anew from what was pinned when it was decided: fixture, prices, DNA, friction, the bets that were at stake, the drift
 * that was known and what a reviewer said. Forecast, selections and refusals come out of the rules again; stakes, which depend on
 * the other matches too, are left to the caller. In words why there is no decision, where the rules find none now.
 */
export function decideAgain(
  pinned: SizedMatch,
  models: DivisionModels,
  config: RunConfig,
): ReviewedMatch | string {
  const { fixture, freshness, quotes, dna, friction, validation, review } = pinned;
  const analysed: AnalysedMatch = { fixture, freshness, quotes, dna, friction };
  const modelled = modelMatch(analysed, models, config);
  if (!('model' in modelled)) return modelled.detail;
  const weighed = { ...modelled, selections: forecastedSelections(modelled, config) };
  const { openBets: bets, openUnits: units, drift } = validation;
  const validated = validateMatch(weighed, { bets, units }, drift, config);
  return {
    ...validated,
    selections: applyReview(validated.selections, review, config.reviewer.action),
    review,
  };
}
