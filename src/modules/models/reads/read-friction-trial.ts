import { z } from 'zod';
import type { FrictionTrial as FrictionTrialRow } from '../../../db/generated/client.ts';
import type { FrictionTrial } from '../domain/friction-layer/friction-trial.ts';
import type { PairedScores } from '../domain/friction-layer/paired-scores.ts';

const coefficient = z.object({ value: z.number(), standardError: z.number(), centre: z.number() });

const score = z.number().nullable();
const paired = z.object({
  without: score,
  withFriction: score,
  difference: score,
  lower: score,
  upper: score,
});

const ofDivision: z.ZodType<PairedScores & { readonly division: string }> = z.object({
  division: z.string(),
  matches: z.int(),
  logLoss: paired,
  rps: paired,
});

const details: z.ZodType<Omit<FrictionTrial, 'divisions' | 'matches' | 'excludesZero'>> = z.object({
  coefficients: z.object({ goals: coefficient, supremacy: coefficient, matches: z.int() }),
  silentMatches: z.int(),
  logLoss: paired,
  rps: paired,
  perDivision: z.array(ofDivision),
});

/** A stored friction trial as it was saved, to the bit. */
export function readFrictionTrial(
  row: Pick<FrictionTrialRow, 'divisions' | 'matches' | 'excludesZero' | 'coefficients'>,
): FrictionTrial {
  const { divisions, matches, excludesZero, coefficients } = row;
  return { divisions, matches, excludesZero, ...details.parse(coefficients) };
}
