/** Below so many matches an average or a share over a team's matches is null. */
export const LEAST_MATCHES = 5;

/** The same for a calendar month, in which a team plays three to seven league matches. */
export const LEAST_MONTH_MATCHES = 3;

/** Below so many goals a share of goals is null. */
export const LEAST_GOALS = 10;
