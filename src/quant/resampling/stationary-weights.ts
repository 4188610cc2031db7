import { addAt } from '../numeric/at.ts';
import type { Random } from './seeded-random.ts';

/**
 * Draws as many periods as there are weights, in blocks whose lengths are geometric with the mean `meanBlockLength`, round the end
 * to the start, and sets each weight to how often its period was drawn (Politis and Romano, JASA 89, 1994).
 */
export function stationaryWeights(weights: Float64Array, meanBlockLength: number, random: Random): void {
  const periods = weights.length;
  weights.fill(0);
  let period = Math.floor(random() * periods);
  for (let drawn = 0; drawn < periods; drawn += 1) {
    addAt(weights, period, 1);
    const isNewBlock = random() * meanBlockLength < 1;
    period = isNewBlock ? Math.floor(random() * periods) : (period + 1) % periods;
  }
}
