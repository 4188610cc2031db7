/** Six digits behind the point are stored: enough for any use, and equal inputs stay equal text. Never -0. */
export function rounded(value: number): number {
  return Number(value.toFixed(6)) + 0;
}
