/** Matches below which nothing is said of a team: no style, no tier, no tags, no text. */
export const LEAST_MATCHES = 5;
