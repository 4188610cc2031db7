import { checkReferenceCase, type ReferenceCheck } from './check-reference-case.ts';
import { DEVIG_CASES } from './devig-cases.ts';
import { DEVIG_REFUSAL_CASES } from './devig-refusal-cases.ts';
import { DRIFT_CASES } from './drift-cases.ts';
import type { ReferenceCase } from './reference-case.ts';
import { SCORE_GRID_CASES } from './score-grid-cases.ts';
import { SCORING_CASES } from './scoring-cases.ts';
import { STAKE_CASES } from './stake-cases.ts';
import { TAU_CASES } from './tau-cases.ts';

/** Every published figure that needs no file. */
export const FORMULA_CASES: readonly ReferenceCase[] = [
  ...TAU_CASES,
  ...SCORE_GRID_CASES,
  ...DEVIG_CASES,
  ...DEVIG_REFUSAL_CASES,
  ...STAKE_CASES,
  ...SCORING_CASES,
  ...DRIFT_CASES,
];

/** Calculates every published figure that needs no file, anew at each call: a few milliseconds. Always in the same order. */
export function referenceChecks(cases: readonly ReferenceCase[] = FORMULA_CASES): ReferenceCheck[] {
  return cases.flatMap((each) => checkReferenceCase(each, undefined));
}
