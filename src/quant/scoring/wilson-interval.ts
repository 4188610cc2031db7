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
  if (trials === 0) return { lower: 0, upper: 1 };
  const z = normalQuantile((1 + confidence) / 2);
  const share = successes / trials;
  const spread = (z * z) / trials;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials))) / (1 + spread);
  return {
    lower: successes === 0 ? 0 : Math.max(0, middle - half),
    upper: successes === trials ? 1 : Math.min(1, middle + half),
  };
}
