import { devig } from '../../../../quant/devig/devig.ts';
import type { DevigMethod } from '../../../../quant/devig/devig-result.ts';
import { type ReferenceCase, referenceCase } from './reference-case.ts';

const TYPICAL = [2.7, 2.3, 4.4];

/** Fair probabilities `p1`, `p2`, … in the order of the odds, and the number that the method solves for. */
export const DEVIG_CASES: readonly ReferenceCase[] = [
  devigCase('MULTIPLICATIVE', TYPICAL, 'proportional scaling', {
    p1: 0.3587380362,
    p2: 0.4211272598,
    p3: 0.220134704,
    margin: 0.0324257063,
  }),
  devigCase('ADDITIVE', TYPICAL, 'equal shares of the margin', {
    p1: 0.3595618016,
    p2: 0.4239740399,
    p3: 0.2164641585,
  }),
  devigCase('POWER', TYPICAL, 'Clarke, Kovalchik and Ingram 2017', {
    p1: 0.3591710999,
    p2: 0.423730753,
    p3: 0.2170981472,
    k: 1.030913239316,
  }),
  devigCase('SHIN', TYPICAL, 'Shin 1993', {
    p1: 0.3593439196,
    p2: 0.4232438482,
    p3: 0.2174122322,
    z: 0.016236442856,
  }),
  devigCase('ODDS_RATIO', TYPICAL, 'Cheung 2015', {
    p1: 0.3588103621,
    p2: 0.4225614222,
    p3: 0.2186282157,
    c: 1.051169127293,
  }),
  devigCase('SHIN', [2.6, 2.4, 4.3], 'Shin 1993', {
    p1: 0.3729940603,
    p2: 0.4047794109,
    p3: 0.2222265287,
    z: 0.016942512764,
  }),
  devigCase('SHIN', [1.5, 2.74], 'Shin 1993', {
    p1: 0.6508515815,
    p2: 0.3491484185,
    z: 0.031727285406,
  }),
  referenceCase({
    name: 'devig.shin 1.5/2.74',
    source: 'quant-cases, De-vig: for two outcomes Shin equals the additive method',
    tolerance: 1e-12,
    expected: { 'p1 less additive p1': 0, 'p2 less additive p2': 0 },
    compute: () => {
      const [shin, additive] = [devig('SHIN', [1.5, 2.74]), devig('ADDITIVE', [1.5, 2.74])];
      const differenceAt = (index: number): number =>
        (shin.probabilities[index] ?? NaN) - (additive.probabilities[index] ?? NaN);
      return { 'p1 less additive p1': differenceAt(0), 'p2 less additive p2': differenceAt(1) };
    },
  }),
];

function devigCase(
  method: DevigMethod,
  odds: readonly number[],
  formula: string,
  expected: Readonly<Record<string, number>>,
): ReferenceCase {
  return referenceCase({
    name: `devig.${method.toLowerCase()} ${odds.join('/')}`,
    source: `quant-cases, De-vig: ${formula}`,
    tolerance: 1e-9,
    expected,
    compute: () => {
      const { probabilities, parameter } = devig(method, odds);
      const named = probabilities.map((probability, index) => [`p${index + 1}`, probability] as const);
      return { ...Object.fromEntries(named), [parameter.name]: parameter.value };
    },
  });
}
