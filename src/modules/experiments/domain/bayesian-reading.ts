import {
  type MeanPosterior,
  type MeanPrior,
  meanPosterior,
} from '../../../quant/experiments/mean-posterior.ts';
import type { ExperimentDesign } from './experiment-design.ts';

/** Probability that the credible interval holds. */
const LEVEL = 0.95;

/**
 * What is believed before the first match: that the arms are equal and a match differs by a tenth of the bound, each with the weight of one
 * match. After some dozens of matches it says next to nothing.
 */
function priorOf({ boundUnits }: ExperimentDesign): MeanPrior {
  return { meanWeight: 1, deviationWeight: 1, deviation: boundUnits / 10 };
}

/**
 * The belief in the mean difference of a match, in units, after these differences; null before the first. For people who weigh what a choice
 * would cost. It is not what ends an experiment, for looking early is not free here.
 */
export function bayesianReading(
  differences: readonly number[],
  design: ExperimentDesign,
): MeanPosterior | null {
  return differences.length === 0 ? null : meanPosterior(differences, priorOf(design), LEVEL);
}
