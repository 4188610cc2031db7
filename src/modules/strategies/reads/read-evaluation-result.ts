import { z } from 'zod';
import { BENCHMARKS } from '../../matches/domain/benchmark.ts';
import type { ConfigurationResult, EvaluationResult } from '../domain/evaluation-result.ts';
import { MARKET_FAMILIES } from '../domain/strategy-kind.ts';
import { libraryRule } from '../parse-library-rule.ts';

const number = z.number();
const count = z.int().min(0);
const orNull = number.nullable();
const book = z.enum(BENCHMARKS);

const configuration: z.ZodType<ConfigurationResult> = z.object({
  strategyName: z.string(),
  marketFamily: z.enum(MARKET_FAMILIES),
  isControl: z.boolean(),
  isReported: z.boolean(),
  parameters: libraryRule,
  yieldLowerBound: orNull,
  bets: count,
  wins: count,
  losses: count,
  voids: count,
  hitRate: orNull,
  turnoverUnits: orNull,
  profitUnits: orNull,
  returnSquares: orNull,
  roi: orNull,
  noReturnReason: z.enum(['NO_ODDS', 'NO_SETTLED_BETS']).nullable(),
  closing: z.array(
    z.object({
      book,
      bets: count,
      avgFairClv: number,
      repriced: count,
      rawBets: count,
      avgRawClv: orNull,
    }),
  ),
  unluckyLosses: count.nullable(),
  badAnalysisLosses: count.nullable(),
  calibration: z
    .object({
      forecasts: count,
      meanProbability: number,
      hitRate: number,
      brier: number,
      expectedCalibrationError: orNull,
    })
    .nullable(),
});

const evaluation: z.ZodType<EvaluationResult> = z.object({
  benchmark: book.nullable(),
  // Settings of the model come and go; what was used then is shown as it was stored.
  rules: z.unknown(),
  skipped: z.array(z.object({ reason: z.string(), matches: count })),
  realityCheck: z
    .object({
      best: count,
      configurations: count,
      matchDays: count,
      pValue: number,
      consistentPValue: number,
      resamples: count,
      meanBlockLength: number,
      seed: number,
    })
    .nullable(),
  configurations: z.array(configuration),
});

// Several fields ask for the result of one row.
const known = new WeakMap<object, EvaluationResult>();

/** The result of a stored evaluation. */
export function readEvaluationResult(stored: unknown): EvaluationResult {
  const isObject = typeof stored === 'object' && stored !== null;
  const found = isObject ? known.get(stored) : undefined;
  if (found) return found;
  const result = evaluation.parse(stored);
  if (isObject) known.set(stored, result);
  return result;
}
