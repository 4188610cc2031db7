import type { GoalModelFit } from '../../../quant/goals/goal-model-fit.ts';

/** What decides a goal model besides its matches. */
export interface ModelSettings {
  readonly kind: GoalModelFit<number>['kind'];
  /** Decay of a match's weight per day of age. */
  readonly xi: number;
  readonly historyDays: number;
  /** Matches a team must have in the history before it is rated. */
  readonly minTeamMatches: number;
  /** Precision of the prior on each rating; 0 for plain maximum likelihood. */
  readonly shrinkage: number;
}

/** The model that is used wherever nothing else is asked for. */
export const DEFAULT_MODEL_SETTINGS: ModelSettings = {
  kind: 'DIXON_COLES',
  // A half-life of 385 days, the decay that Dixon and Coles found best, 0.0065 per half week.
  xi: 0.0018,
  historyDays: 1095,
  minTeamMatches: 10,
  shrinkage: 0,
};
