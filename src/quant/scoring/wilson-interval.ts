import { requireNumber, requireWhole } from '../input/require-number.ts';
import { normalQuantile } from '../numeric/normal-distribution.ts';

/** The bounds of a share, 0..1. */
export interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The interval of a share of which `successes` of `trials` were seen, both whole (Wilson, JASA 22, 1927). `confidence` is above 0
 * and below 1. Without trials nothing is known: 0..1.
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): ShareInterval {
  requireWhole('trials', trials, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('successes', successes, 0, trials);
  requireNumber('confidence', confidence, 1e-12, 1 - 1e-12);
  return wilsonOfShare(trials === 0 ? 0 : successes / trials, trials, confidence);
}

/** The same of a share 0..1 that was seen on a weight of trials, which need not be whole: of half stakes, say. */
export function wilsonOfShare(share: number, weight: number, confidence = 0.95): ShareInterval {
  requireNumber('share', share, 0, 1);
  requireNumber('weight', weight, 0);
  requireNumber('confidence', confidence, 1e-12, 1 - 1e-12);
  if (weight === 0) return { lower: 0, upper: 1 };
  const z = normalQuantile((1 + confidence) / 2);
  const spread = (z * z) / weight;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / weight + spread / (4 * weight))) / (1 + spread);
  return {
    lower: share === 0 ? 0 : Math.max(0, middle - half),
    upper: share === 1 ? 1 : Math.min(1, middle + half),
  };
}
