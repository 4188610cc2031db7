import type { LibraryStrategy } from './proposer.ts';

/**
 * The next stricter least edge that was tried of a strategy of the library, where its bets did better than those of the present one; null where it has
 * none, or where that did no better.
 */
export function nextThreshold({ rule, outcomes }: LibraryStrategy): number | null {
  const { minEdge: present } = rule;
  if (present === null) return null;
  const before = outcomes.find(({ minEdge }) => minEdge === present);
  const after = outcomes.find(({ minEdge }) => minEdge > present);
  if (!before || !after || before.mean === null || after.mean === null) return null;
  return after.mean > before.mean ? after.minEdge : null;
}
