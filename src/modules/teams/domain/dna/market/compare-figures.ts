/** Nine digits behind the point: what differs less differs by the order in which it was added up. */
const SCALE = 1e9;

/** Compares two figures for sorting, the lower first. Figures that are equal but for rounding keep the order they are in. */
export function compareFigures(a: number, b: number): number {
  return Math.round(a * SCALE) - Math.round(b * SCALE);
}
