import { z } from 'zod';
import { DEVIG_METHODS } from '../../../quant/devig/devig-result.ts';
import { BENCHMARKS } from '../../matches/domain/benchmark.ts';
import type { EvaluationConfig } from '../domain/evaluation/evaluation-config.ts';
import type { EvaluationRules } from '../domain/evaluation/evaluation-request.ts';
import {
  type EvaluationGroup,
  type EvaluationResult,
  LEAK_CHECKS,
} from '../domain/evaluation/evaluation-result.ts';
import type { ForecastScores } from '../domain/evaluation/forecast-scores.ts';
import type { ScoreDifference } from '../domain/evaluation/score-difference.ts';
import { GOAL_MODEL_KINDS, NEWCOMER_RULES } from '../domain/model-settings.ts';
import { WALK_SKIP_REASONS } from '../domain/walk-forward/walk-forward.ts';

export const evaluationRules: z.ZodType<EvaluationRules> = z.object({
  model: z.object({
    kind: z.enum(GOAL_MODEL_KINDS),
    xi: z.number(),
    historyDays: z.int(),
    minTeamMatches: z.int(),
    newcomers: z.enum(NEWCOMER_RULES),
    shrinkage: z.number(),
  }),
  benchmark: z.object({ devigMethod: z.enum(DEVIG_METHODS), exchangeCommission: z.number() }),
  bootstrap: z.object({ resamples: z.int(), confidence: z.number(), seed: z.int() }),
  alarm: z.object({ margin: z.number(), leastMatches: z.int() }),
  withFriction: z.boolean(),
});

const config: z.ZodType<EvaluationConfig> = z.intersection(
  evaluationRules,
  z.object({ leagues: z.array(z.string()), seasons: z.array(z.string()) }),
);

/** The configuration of a stored evaluation. */
export function readEvaluationConfig(stored: unknown): EvaluationConfig {
  return config.parse(stored);
}

const count = z.int();
const bin = z.object({
  from: z.number(),
  to: z.number(),
  count,
  happened: count,
  meanForecast: z.number().nullable(),
  observedRate: z.number().nullable(),
  lower: z.number(),
  upper: z.number(),
});
const scores: z.ZodType<ForecastScores> = z.object({
  matches: count,
  rps: z.number(),
  logLoss: z.number(),
  ignorance: z.number(),
  decomposition: z.object({
    brier: z.number(),
    reliability: z.number(),
    resolution: z.number(),
    uncertainty: z.number(),
    withinBinVariance: z.number(),
    withinBinCovariance: z.number(),
  }),
  calibration: z.array(bin),
  expectedCalibrationError: z.number(),
});
const interval = z.object({ mean: z.number(), lower: z.number().nullable(), upper: z.number().nullable() });
const difference: z.ZodType<ScoreDifference> = z.object({
  rps: interval,
  logLoss: interval,
  brier: interval,
});
const alarm = z.object({
  matches: count,
  margin: z.number(),
  difference: z.number(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});
const key = z.object({ division: z.string().nullable(), season: z.string().nullable() });
const group: z.ZodType<EvaluationGroup> = z.object({
  ...key.shape,
  played: count,
  skipped: z.array(z.object({ reason: z.enum(WALK_SKIP_REASONS), matches: count })),
  model: scores.nullable(),
  baseRates: scores.nullable(),
  againstBaseRates: difference.nullable(),
  closing: z
    .object({
      books: z.array(z.enum(BENCHMARKS)),
      overround: z.number(),
      line: scores,
      compared: z
        .object({ model: scores, baseRates: scores, line: scores, difference, leak: alarm.nullable() })
        .nullable(),
    })
    .nullable(),
});
const checkName = z.string().transform((name, context) => {
  const found = Object.keys(LEAK_CHECKS).find((one): one is keyof typeof LEAK_CHECKS => one === name);
  if (found) return found;
  context.addIssue(`no check is called ${name}`);
  return z.NEVER;
});
const result: z.ZodType<EvaluationResult> = z.object({
  groups: z.array(group),
  leak: z
    .object({
      groups: z.array(z.object({ ...key.shape, ...alarm.shape })),
      checks: z.array(z.object({ name: checkName, count, passed: z.boolean() })),
      lookAt: z.array(z.string()),
    })
    .nullable(),
});

/** The result of a stored evaluation, to the bit the one that was saved. */
export function readEvaluationResult(stored: unknown): EvaluationResult {
  return result.parse(stored);
}
