/** By what bets are told apart; what each value means. A bet is in one segment of a factor, or in several where the factor says so. */
export const SEGMENT_FACTORS = {
  DIVISION: 'The division of the match, by its code: `E0`.',
  SELECTION: 'Market and side: `MATCH_RESULT HOME`.',
  PRICE_BAND:
    'The price on offer before commission, from the lower bound to below the upper one: `2.00-2.50`.',
  CONTEXT:
    'What is known of the match besides: `WEEKEND` or `MIDWEEK` by its UK day, the part of the season, stale data, a newcomer. In several at once.',
  BACKED_TAG:
    'A DNA tag of the team that is backed, as it was known; of none where no team is. In several at once.',
  OPPONENT_TAG: 'A DNA tag of the team that is backed against. In several at once.',
  EITHER_TAG: 'A DNA tag of either team, where no team is backed: totals and draws. In several at once.',
} as const;
export type SegmentFactor = keyof typeof SEGMENT_FACTORS;

/** Bets that have one thing in common, which is known when they are decided. */
export type Segment = {
  readonly factor: SegmentFactor;
  readonly value: string;
};

/** What a strategy asks of the bets of a segment beyond what it asks of all. */
export type SegmentCondition = Segment & {
  /** The least edge there, 0..10; null where nothing is backed at all. */
  readonly minEdge: number | null;
};
