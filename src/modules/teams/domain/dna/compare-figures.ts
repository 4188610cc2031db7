/** Nine digits behind the point: what differs less differs by the order in which it was added up. */
const SCALE = 1e9;

/** The figure without what the order of adding up left in it. */
export function withoutNoise(figure: number): number {
  return Math.round(figure * SCALE) / SCALE + 0;
}

/** Compares two figures for sorting, the lower first. Figures that are equal but for rounding keep the order they are in. */
export function compareFigures(a: number, b: number): number {
  return withoutNoise(a) - withoutNoise(b);
}
