/** Matches below which nothing is said of a team: no style, no tier, no tags, no text. */
export const LEAST_MATCHES = 5;

/** Places of the table that count as the top. */
export const TOP_SIX = 6;
