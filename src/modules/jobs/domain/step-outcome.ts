import type { Json } from '../../../shared/json.ts';

/** How a step of a job came out: what it did, or why there was nothing to do. */
export type StepOutcome =
  { readonly kind: 'DONE'; readonly result: Json } | { readonly kind: 'SKIPPED'; readonly reason: string };
