import type { BootstrapOptions } from '../../../../quant/resampling/bootstrap-mean.ts';
import type { FrictionCoefficients } from './friction-coefficients.ts';
import { LEAST_JUDGED_MATCHES } from './friction-trial-rules.ts';
import { orderedObservations } from './friction-observation.ts';
import { fitFrictionTable } from './fit-friction-table.ts';
import { frictionTable } from './friction-table.ts';
import { judgeMatches, type JudgedMatch } from './judge-matches.ts';
import { type PairedScores, pairedScores } from './paired-scores.ts';
import type { TrialMatch } from './trial-match.ts';

export interface FrictionTrialRequest {
  /** The forecasts without friction, of any number of divisions and seasons; each match once. */
  readonly matches: readonly TrialMatch[];
  readonly bootstrap: Pick<BootstrapOptions, 'resamples' | 'confidence' | 'seed'>;
}

/** What friction adds to forecasts of the result. */
export interface FrictionTrial extends PairedScores {
  /** In ascending order. */
  readonly divisions: readonly string[];
  /** Fitted to all matches of the trial: what forecasts after it would use. */
  readonly coefficients: FrictionCoefficients;
  /** Matches that were forecast alike with and without, because no friction of them or too few matches before them were known. */
  readonly silentMatches: number;
  /** Whether the whole interval of the difference of log loss lies below 0, over enough matches: the layer helps. */
  readonly excludesZero: boolean;
  readonly perDivision: readonly (PairedScores & { readonly division: string })[];
}

/**
 * Friction on trial: each match is forecast with and without the friction layer, and the paired difference of the scores is given
 * with its interval, over all leagues and for each. The coefficients of a forecast come from the matches of all leagues whose results
 * were known when it was decided, never from its own; below `LEAST_TRAINING_MATCHES` of them the layer says nothing. The
 * interval is that of a bootstrap of whole match days.
 *
 * One verdict for all leagues, by one score, the log loss: who looks at each league and takes the best finds something in noise.
 * The same matches in any order give the same bits.
 *
 * @throws InvalidInputError for a match that is given twice or decided after its result was known, and for what
 * `orderedObservations` and `bootstrapMean` refuse.
 */
export function frictionTrial({ matches, bootstrap }: FrictionTrialRequest): FrictionTrial {
  const ordered = orderedObservations(matches);
  const judged = judgeMatches(ordered);
  const divisions = [...new Set(ordered.map(({ division }) => division))].sort();
  const scores = pairedScores(judged, bootstrap);
  const ofDivision = (division: string): readonly JudgedMatch[] =>
    judged.filter((match) => match.division === division);
  return {
    ...scores,
    divisions,
    coefficients: fitFrictionTable(frictionTable(ordered)),
    silentMatches: matches.length - judged.length,
    excludesZero:
      judged.length >= LEAST_JUDGED_MATCHES && scores.logLoss.upper !== null && scores.logLoss.upper < 0,
    perDivision: divisions.map((division) => ({
      division,
      ...pairedScores(ofDivision(division), bootstrap),
    })),
  };
}
