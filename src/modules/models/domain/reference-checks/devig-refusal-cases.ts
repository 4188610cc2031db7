import { devig } from '../../../../quant/devig/devig.ts';
import { DEVIG_METHODS } from '../../../../quant/devig/devig-result.ts';
import { type ReferenceCase, referenceCase } from './reference-case.ts';
import { wasRefused } from './was-refused.ts';

/** A book of inverse odds whose longshots are worth less than their equal share of the margin. */
const LONGSHOTS = [0.87, 0.2, 0.1, 0.05, 0.02, 0.01].map((inverse) => 1 / inverse);

/** What is no book, and the value that every method has to name. */
const NO_BOOKS = [
  { what: 'no odds', odds: [], path: 'odds' },
  { what: 'one outcome only', odds: [1.9], path: 'odds' },
  { what: 'an odd of 1', odds: [2, 1, 3], path: 'odds[1]' },
  { what: 'an odd below 1', odds: [2, 3, 0.5], path: 'odds[2]' },
  { what: 'a book summing below 1', odds: [2.1, 2.1], path: 'odds' },
] as const;

/** Refusals as numbers: 1 for a refusal that names the value, 0 for none; or how many of the five methods refuse. */
export const DEVIG_REFUSAL_CASES: readonly ReferenceCase[] = [
  referenceCase({
    name: 'devig.additive inverse odds .87/.2/.1/.05/.02/.01',
    source: 'quant-cases, De-vig: a negative probability is refused',
    tolerance: 0,
    expected: { 'refused (1 = yes)': 1 },
    compute: () => ({ 'refused (1 = yes)': wasRefused('odds[4]', () => devig('ADDITIVE', LONGSHOTS)) }),
  }),
  ...NO_BOOKS.map(({ what, odds, path }) =>
    referenceCase({
      name: `devig.refusal ${what}:`,
      source: 'quant-cases, De-vig: errors',
      tolerance: 0,
      expected: { 'methods that refuse': DEVIG_METHODS.length },
      compute: () => ({
        'methods that refuse': DEVIG_METHODS.filter(
          (method) => wasRefused(path, () => devig(method, odds)) === 1,
        ).length,
      }),
    }),
  ),
];
