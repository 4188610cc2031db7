/** On how much a figure of style has to rest before it is said; below, it is null. */
export const STYLE_MINIMUMS = {
  /** Matches for an average or a share of matches, also within one venue or one situation. */
  matches: 5,
  /** Shots, shots on target or fouls for a ratio of what came of them. */
  attempts: 20,
  /** Goals for a share of goals. */
  goals: 10,
  /** Teams of the league whose figure is known, for a mean, a spread and a place among them. */
  teams: 4,
} as const;
