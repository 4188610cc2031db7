import { cusum } from '../../../../quant/drift/cusum.ts';
import { kolmogorovSmirnov } from '../../../../quant/drift/kolmogorov-smirnov.ts';
import { populationStabilityIndex } from '../../../../quant/drift/population-stability-index.ts';
import { compareBetas } from '../../../../quant/experiments/compare-betas.ts';
import { type ReferenceCase, referenceCase } from './reference-case.ts';

const TENTHS = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);
const FIFTY_ZEROS_THEN_ONES = Array.from({ length: 100 }, (_, index) => (index < 50 ? 0 : 1));

/** Whether something has moved, and which of two variants is better. */
export const DRIFT_CASES: readonly ReferenceCase[] = [
  referenceCase({
    name: 'psi .25/.25/.25/.25 against .1/.2/.3/.4',
    source: 'quant-cases, Drift: population stability index',
    tolerance: 1e-9,
    expected: { index: 0.2282174096 },
    compute: () => ({ index: populationStabilityIndex([0.25, 0.25, 0.25, 0.25], [0.1, 0.2, 0.3, 0.4]) }),
  }),
  referenceCase({
    name: 'kolmogorov-smirnov .1 to 1.0 against the same + .3',
    source: 'quant-cases, Drift: two samples of ten',
    tolerance: 1e-9,
    expected: { D: 0.3, 'exact p': 0.7869297885 },
    compute: () => {
      // In whole tenths: 0.6 + 0.3 is not the double 0.9, and equal values have to be equal.
      const later = TENTHS.map((value) => Math.round(value * 10 + 3) / 10);
      const { statistic, pValue, isExact } = kolmogorovSmirnov(TENTHS, later);
      return { D: statistic, 'exact p': isExact ? pValue : NaN };
    },
  }),
  referenceCase({
    name: 'cusum k .5 h 5, fifty zeros then ones,',
    source: 'quant-cases, Drift: Page 1954',
    tolerance: 0,
    expected: { 'index of the alarm': 60 },
    compute: () => ({
      'index of the alarm': cusum(FIFTY_ZEROS_THEN_ONES, { k: 0.5, h: 5 }).alarmIndex ?? -1,
    }),
  }),
  referenceCase({
    name: 'experiment 100/200 against 120/200, Beta(1,1),',
    source: 'quant-cases, Experiments: exact comparison of two beta posteriors',
    tolerance: 1e-9,
    expected: { 'P(B > A)': 0.9775863633, 'expected loss of B': 0.000413164 },
    compute: () => {
      const found = compareBetas({ successes: 100, trials: 200 }, { successes: 120, trials: 200 });
      return { 'P(B > A)': found.probabilityBBeatsA, 'expected loss of B': found.expectedLossOfB };
    },
  }),
];
