import { z } from 'zod';
import { ADJUSTABLE_PARAMETERS } from './domain/adjustment.ts';
import {
  type GivenAnswer,
  MISSING_FACTORS,
  type MissingFactorName,
} from './domain/analysis/given-proposal.ts';

/**
 * What a model is asked to answer about the patterns of these ids. Providers know no bounds of numbers, lengths and lists, and no members
 * that may be left out: bounds are checked by `findProposalFault`, and what is not said is null.
 */
export function analysisForm(ids: readonly string[]): z.ZodType<GivenAnswer> {
  return z.strictObject({
    proposals: z.array(
      z.strictObject({
        pattern: z.enum(ids),
        adjustments: z.array(
          z.strictObject({
            kind: z.enum(['REQUIRE_EDGE', 'EXCLUDE', 'SET']),
            parameter: z.enum(ADJUSTABLE_PARAMETERS).nullable(),
            value: z.number().nullable(),
          }),
        ),
        reasoning: z.string(),
        missingFactors: z.array(
          z.strictObject({
            factor: z.enum(Object.keys(MISSING_FACTORS) as MissingFactorName[]),
            note: z.string(),
          }),
        ),
      }),
    ),
  });
}
