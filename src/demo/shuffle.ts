import type { Random } from '../quant/resampling/seeded-random.ts';

/** The same items in an order of chance, every order equally likely. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
