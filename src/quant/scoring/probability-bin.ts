/**
 * Position of the bin that a probability falls into, of `bins` bins of equal width on 0..1: a bin takes its lower bound
 * (position / bins), the last one its upper bound too.
 */
export function probabilityBin(probability: number, bins: number): number {
  const position = Math.min(bins - 1, Math.floor(probability * bins));
  // The product is rounded: 0.29 * 100 is below 29.
  if (position + 1 < bins && probability >= (position + 1) / bins) return position + 1;
  return probability < position / bins ? position - 1 : position;
}
