/** Up to this many whole days since the match before are a short rest: a midweek round between two weekends. */
export const SHORT_REST_DAYS = 3;

/** From this many on it is a long one: a weekend was left out. */
export const LONG_REST_DAYS = 8;
