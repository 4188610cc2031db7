import { Prisma } from '../generated/client.ts';

/** How many different values are kept. Prices and lines have a few thousand between them. */
const MOST_KEPT = 4_096;
/** Longer ones are seldom seen twice. */
const LONGEST_KEPT = 8;

const kept = new Map<string, Prisma.Decimal>();

/**
 * The number that the database wrote. Decimals do not change, so that one serves everybody who reads the same value: a page of matches has
 * thousands of prices, of which few differ, and making one of text takes ten times what finding it does.
 */
export function decimalOf(text: string): Prisma.Decimal {
  if (text.length > LONGEST_KEPT) return new Prisma.Decimal(text);
  const known = kept.get(text);
  if (known) return known;
  const made = new Prisma.Decimal(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, made);
  return made;
}
