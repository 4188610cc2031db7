import type { Json } from '../../../../shared/json.ts';

/** What a language model said of the kept selections of a match. */
export type MatchReview = { readonly [member: string]: Json };
