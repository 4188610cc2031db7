import { type BootstrapOptions, bootstrapMean } from '../../../../quant/resampling/bootstrap-mean.ts';
import type { ForecastScores, JudgedMatch } from './judge-matches.ts';

/** A score with and without friction over the same matches, means per match. Null without a match. */
export interface PairedScore {
  readonly without: number | null;
  readonly withFriction: number | null;
  /** With less without: below 0 friction helps. */
  readonly difference: number | null;
  /** The bounds of the difference; null also below ten match days. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface PairedScores {
  /** Matches forecast with the layer. */
  readonly matches: number;
  /** In nats. */
  readonly logLoss: PairedScore;
  readonly rps: PairedScore;
}

const UNKNOWN: PairedScore = {
  without: null,
  withFriction: null,
  difference: null,
  lower: null,
  upper: null,
};

/** The mean scores of matches with and without friction, and the intervals of the differences by a bootstrap of match days. */
export function pairedScores(
  matches: readonly JudgedMatch[],
  bootstrap: Omit<BootstrapOptions, 'clusters'>,
): PairedScores {
  const clusters = matches.map(({ playedOn }) => playedOn);
  const pairedScore = (read: (scores: ForecastScores) => number): PairedScore => {
    if (matches.length === 0) return UNKNOWN;
    const without = matches.map((match) => read(match.without));
    const withFriction = matches.map((match) => read(match.withFriction));
    const differences = withFriction.map((score, index) => score - (without[index] ?? Number.NaN));
    const { mean, lower, upper } = bootstrapMean(differences, { ...bootstrap, clusters });
    return { without: meanOf(without), withFriction: meanOf(withFriction), difference: mean, lower, upper };
  };
  return {
    matches: matches.length,
    logLoss: pairedScore(({ logLoss }) => logLoss),
    rps: pairedScore(({ rps }) => rps),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
