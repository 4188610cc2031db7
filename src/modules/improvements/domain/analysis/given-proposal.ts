import type { AdjustableParameter, Adjustment } from '../adjustment.ts';

/** What a strategy may fail to look at; a model names these and no others. */
export const MISSING_FACTORS = {
  DIVISION: 'What sets the division apart: its goals, its spread of strength, its books.',
  MARKET_SIDE: 'Market and side of the bet.',
  PRICE_LEVEL: 'How long the price is.',
  MARKET_MOVES: 'How prices moved before the bet.',
  SCHEDULE: 'Days of rest, midweek matches, travel.',
  SEASON_PHASE: 'The part of the season, and what is left to play for.',
  DATA_AGE: 'How old the results are that the forecast rests on.',
  NEWCOMERS: 'Teams of which little is known.',
  TEAM_STYLE: 'The DNA of the teams, and how styles meet.',
  LINE_UPS: 'Injuries, suspensions and line-ups, of which the desk holds no data.',
  MODEL_BIAS: 'A forecast that is off in one direction.',
} as const;
export type MissingFactorName = keyof typeof MISSING_FACTORS;

/** One adjustment as a model gives it. */
export interface GivenAdjustment {
  readonly kind: Adjustment['kind'];
  /** Of SET; null otherwise. */
  readonly parameter: AdjustableParameter | null;
  /** Of SET and REQUIRE_EDGE; null for EXCLUDE. */
  readonly value: number | null;
}

/** A proposal as a model gives it: what it is about, the model names by the pattern's id, and can say in no other way. */
export interface GivenProposal {
  readonly pattern: string;
  readonly adjustments: readonly GivenAdjustment[];
  readonly reasoning: string;
  readonly missingFactors: readonly { readonly factor: MissingFactorName; readonly note: string }[];
}

export interface GivenAnswer {
  readonly proposals: readonly GivenProposal[];
}
