import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireNumber, requireWhole } from '../input/require-number.ts';
import { dot } from '../numeric/dot.ts';
import { type Configuration, readSeries } from './read-series.ts';
import { seededRandom } from './seeded-random.ts';
import { stationaryWeights } from './stationary-weights.ts';

export interface RealityCheckOptions {
  /** How often the periods are drawn anew, 100..1,000,000; 2,000 unless given. */
  readonly resamples?: number;
  /** How many periods in a row are drawn together on average, 1 or more: as long as performance hangs together. */
  readonly meanBlockLength: number;
  readonly seed: number | string;
}

export interface RealityCheck {
  /** Position of the configuration with the greatest mean; the first of equals. */
  readonly best: number;
  /** White's V: the root of the number of periods times that mean. */
  readonly statistic: number;
  /** White's: how often the best of as many tries without merit looks at least this good. Above 0, at most 1. */
  readonly pValue: number;
  /** Hansen's consistent one, which tries that were hopeless from the start do not weaken. Above 0, at most 1. */
  readonly consistentPValue: number;
}

/**
 * Whether the best of all that was tried is better than nothing, given how much was tried. `series` holds the performance of each
 * configuration over what it is compared with, by period (a match day), in the order of time, the same periods for all: every configuration that was
 * tried belongs in it, those without success above all. A period without a bet counts 0.
 *
 * White, "A reality check for data snooping", Econometrica 68 (2000), with the stationary bootstrap of Politis and Romano,
 * JASA 89 (1994); Hansen, "A test for superior predictive ability", J. Business and Economic Statistics 23 (2005), in
 * which configurations that never vary are left out. p is (count + 1) / (resamples + 1). The same series and seed give the same bits.
 */
export function realityCheck(
  series: readonly Float64Array[],
  { resamples = 2000, meanBlockLength, seed }: RealityCheckOptions,
): RealityCheck {
  requireWhole('resamples', resamples, 100, 1_000_000);
  requireNumber('meanBlockLength', meanBlockLength, 1);
  const configurations = readSeries(series, meanBlockLength);
  const periods = series[0]?.length ?? 0;
  const root = Math.sqrt(periods);
  const best = greatest(configurations);
  const observed = (configurations[best]?.mean ?? 0) * root;
  const observedRatio = configurations.reduce(
    (most, { mean, spread }) => Math.max(most, ratio(mean * root, spread)),
    0,
  );
  // Hansen's threshold: what lies further below zero than luck explains is not moved up to zero.
  const hopeless = -Math.sqrt(2 * Math.log(Math.max(Math.E, Math.log(periods))));
  const isHopeless = ({ mean, spread }: Configuration): boolean => ratio(mean * root, spread) < hopeless;
  const shifts = configurations.map((tried) => (isHopeless(tried) ? tried.mean * root : 0));
  const random = seededRandom('reality check', seed);
  const weights = new Float64Array(periods);
  let [asGood, asGoodRatio] = [0, 0];
  for (let draw = 0; draw < resamples; draw += 1) {
    stationaryWeights(weights, meanBlockLength, random);
    let [highest, highestRatio] = [-Infinity, 0];
    for (const [index, { centred, spread }] of configurations.entries()) {
      const drawn = dot(weights, centred) / root;
      highest = Math.max(highest, drawn);
      highestRatio = Math.max(highestRatio, ratio(drawn + (shifts[index] ?? 0), spread));
    }
    if (highest >= observed) asGood += 1;
    if (highestRatio >= observedRatio) asGoodRatio += 1;
  }
  return {
    best,
    statistic: observed,
    pValue: (asGood + 1) / (resamples + 1),
    consistentPValue: (asGoodRatio + 1) / (resamples + 1),
  };
}

function ratio(value: number, spread: number): number {
  return spread === 0 ? 0 : value / spread;
}

function greatest(configurations: readonly Configuration[]): number {
  if (configurations.length === 0)
    throw new InvalidInputError('series', [], 'must hold a configuration that was tried.');
  let best = 0;
  for (const [index, { mean }] of configurations.entries())
    if (mean > (configurations[best]?.mean ?? -Infinity)) best = index;
  return best;
}
