/** The mean of some numbers; null below `least` of them. */
export function meanOf(values: readonly number[], least: number): number | null {
  return values.length >= Math.max(1, least) ? sum(values) / values.length : null;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
