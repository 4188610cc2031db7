import type { SortKind, SortValue } from './sort-value.ts';

/** How a column is compared with the value of a cursor. */
export type Comparison = 'equals' | 'gt' | 'gte' | 'lt' | 'lte';

/** Decimals of older databases may be NaN or infinite, which Prisma cannot compare with: what is further out than this counts as that. */
const FURTHEST = `1${'0'.repeat(140)}`;
const NONE = { in: [] };
const ANY = { notIn: [] };

const AT_THE_TOP: Readonly<Record<Comparison, object>> = {
  equals: { gte: FURTHEST },
  gte: { gte: FURTHEST },
  gt: NONE,
  lt: { lt: FURTHEST },
  lte: ANY,
};
const AT_THE_BOTTOM: Readonly<Record<Comparison, object>> = {
  equals: { lte: `-${FURTHEST}` },
  lte: { lte: `-${FURTHEST}` },
  lt: NONE,
  gt: { gt: `-${FURTHEST}` },
  gte: ANY,
};

/** A comparison of a column with the value of a cursor, in Prisma's form. NaN of a decimal counts as greatest, as the database orders it. */
export function compareWith(kind: SortKind, comparison: Comparison, value: SortValue | null): object {
  if (kind !== 'decimal') return { [comparison]: value };
  if (value === 'NaN' || value === 'Infinity') return AT_THE_TOP[comparison];
  return value === '-Infinity' ? AT_THE_BOTTOM[comparison] : { [comparison]: value };
}
