/** Matches that a figure of the friction signatures needs; below, it is null. */
export const LEAST_MATCHES = 5;
/** Matches without a lead at half time that resilience needs. */
export const LEAST_NOT_LEADING = 3;
/** Teams with a figure that a place among them needs. */
export const LEAST_TEAMS = 4;
