/** `total / size`, or null where the sample is smaller than `least` or empty. */
export function meanOf(total: number, size: number, least: number): number | null {
  return size > 0 && size >= least ? total / size : null;
}

/** The sum of a figure over items, in their order. */
export function sumOf<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0);
}
