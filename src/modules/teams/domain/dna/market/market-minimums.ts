/** On how much a market figure has to rest before it is said; below, it is null. */
export const MARKET_MINIMUMS = {
  /** Matches for an average or a share of a team's matches. */
  matches: 5,
  /** Bets for a return, an edge, a share of hits, and for a bound of one of them. */
  bets: 10,
  /** Bets won and bets lost, so many of each, for a normal bound of a return: below, the spread seen is no estimate. */
  ofEach: 5,
  /** Pairs for a correlation. */
  pairs: 10,
  /** Shots on target of a whole league for what one is worth. */
  shotsOnTarget: 50,
  /** Matches for a context to be looked at. */
  contextMatches: 8,
} as const;

/** Every bound says what holds with this probability on its one side. */
export const CONFIDENCE = 0.9;
