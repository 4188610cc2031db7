/** Raised whenever a formula changes, so that the same matches are computed anew. */
export const FRICTION_FORMULAS = 1;

export const SCORED_COMPONENTS = [
  'styleClash',
  'tempoFriction',
  'mentalClash',
  'tacticalFriction',
  'riskFriction',
] as const;
export type ScoredComponent = (typeof SCORED_COMPONENTS)[number];

/** What each component counts for in the friction score; they sum to 1. */
export const SCORE_WEIGHTS: Readonly<Record<ScoredComponent, number>> = {
  styleClash: 0.25,
  tempoFriction: 0.15,
  mentalClash: 0.2,
  tacticalFriction: 0.25,
  riskFriction: 0.15,
};

/** Meetings within the model's history that the psychological edge needs. */
export const LEAST_MEETINGS = 2;
/** Meetings exactly as expected that are added to those that were played, so that two of them do not decide. */
export const PHANTOM_MEETINGS = 4;
/** What the meetings count for in the psychological edge; the rest is resilience. */
export const MEETINGS_SHARE = 0.7;

/** Matches of the season that each side needs at least for a level of confidence. */
export const CONFIDENT_MATCHES = { HIGH: 20, MEDIUM: 10 } as const;

/** Meetings that the history of a pair lists at most, the newest first. */
export const MOST_LISTED_MEETINGS = 20;
