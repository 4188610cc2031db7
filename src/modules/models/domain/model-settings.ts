import type { GoalModelFit } from '../../../quant/goals/goal-model-fit.ts';

export const GOAL_MODEL_KINDS = [
  'POISSON',
  'DIXON_COLES',
  'BIVARIATE_POISSON',
] as const satisfies readonly GoalModelFit<number>['kind'][];
export type GoalModelKind = (typeof GOAL_MODEL_KINDS)[number];

/** What decides the parameters of a goal model besides its matches, and which matches those are. */
export interface FitSettings {
  readonly kind: GoalModelKind;
  /** Decay of a match's weight per day of age. */
  readonly xi: number;
  /** Length of the window that ends with the as-of instant; no older match is in the history. */
  readonly historyDays: number;
  /** Precision of the prior on each rating; 0 for plain maximum likelihood. */
  readonly shrinkage: number;
}

/** A goal model and which teams it speaks of. */
export interface ModelSettings extends FitSettings {
  /** Matches a team must have in the history before it is rated. */
  readonly minTeamMatches: number;
  /** What becomes of a promoted team until it has played that often. */
  readonly newcomers: NewcomerRule;
}

/**
 * SKIP: it is not rated. RATE: a team without a match in the history counts as the mean of those that came into the division within
 * the history (`newcomersOf`) and have played enough, or of the three weakest teams where none has; a team that came within the history
 * and has played too little, as a mixture of that and its own matches, by their share of those that are needed.
 */
export const NEWCOMER_RULES = ['SKIP', 'RATE'] as const;
export type NewcomerRule = (typeof NEWCOMER_RULES)[number];

/** The settings that a fit depends on: those that say whom it is asked about are left out. */
export function fitSettingsOf({ kind, xi, historyDays, shrinkage }: FitSettings): FitSettings {
  return { kind, xi, historyDays, shrinkage };
}

/** The model that is used wherever nothing else is asked for. */
export const DEFAULT_MODEL_SETTINGS: ModelSettings = {
  kind: 'DIXON_COLES',
  // A half-life of 385 days, the decay that Dixon and Coles found best, 0.0065 per half week.
  xi: 0.0018,
  historyDays: 1095,
  minTeamMatches: 10,
  newcomers: 'SKIP',
  shrinkage: 0,
};
