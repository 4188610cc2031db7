/** Where a trade stands, and what that means. */
export const TRADE_STATUSES = {
  PENDING: 'Was sent, or is about to be; what came of it is not known yet.',
  CONFIRMED: 'Was carried out. This is final.',
  FAILED: 'Was refused on its way, or ran out of time; nothing was exchanged. This is final.',
  CANCELLED: 'Was given up before it was sent. This is final.',
} as const;
export type TradeStatus = keyof typeof TRADE_STATUSES;

/** To which statuses a trade can go on from each. The whole lifecycle is this table. */
export const TRADE_TRANSITIONS = {
  PENDING: ['CONFIRMED', 'FAILED', 'CANCELLED'],
  CONFIRMED: [],
  FAILED: [],
  CANCELLED: [],
} as const satisfies Record<TradeStatus, readonly TradeStatus[]>;
