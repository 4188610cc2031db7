/** What became of a decision of the model. */
export const AI_DECISION_STATUSES = {
  PENDING: 'Waits to be carried out.',
  EXECUTED: 'Was carried out: a BUY or SELL by a confirmed trade, a HOLD by doing nothing. This is final.',
  FAILED: 'Could not be carried out; it can be tried again.',
  CANCELLED: 'Was given up. This is final.',
} as const;
export type AiDecisionStatus = keyof typeof AI_DECISION_STATUSES;

/** To which statuses a decision can go on from each. The whole lifecycle is this table. */
export const AI_DECISION_TRANSITIONS = {
  PENDING: ['EXECUTED', 'FAILED', 'CANCELLED'],
  FAILED: ['PENDING'],
  EXECUTED: [],
  CANCELLED: [],
} as const satisfies Record<AiDecisionStatus, readonly AiDecisionStatus[]>;

/** What a decision is about. */
export const AI_DECISION_TYPES = {
  BUY: 'Buy the base token of the pair with the quote token.',
  SELL: 'Sell the base token of the pair for the quote token.',
  HOLD: 'Do nothing: it admits no trade.',
} as const;
export type AiDecisionType = keyof typeof AI_DECISION_TYPES;
