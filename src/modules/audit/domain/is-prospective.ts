/** What decides whether a decision about a match came before it. */
export interface SealedAboutMatch {
  readonly sealedAt: Date;
  /** As it was known when the decision was taken; null where it is about no match. */
  readonly kickOffAt: Date | null;
  /** The match as it is stored now; null where it is about none. */
  readonly match: { readonly kickOffAt: Date } | null;
}

/**
 * Whether the entry was sealed before its match began, by the kick-off that was known then and by the one that is stored now: a match
 * that was brought forward is not decided before it by a kick-off that did not happen. Null for an entry about no match.
 */
export function isProspective({ sealedAt, kickOffAt, match }: SealedAboutMatch): boolean | null {
  if (kickOffAt === null || match === null) return null;
  return sealedAt < kickOffAt && sealedAt < match.kickOffAt;
}
