import { z } from 'zod';
import { BENCHMARKS } from '../matches/domain/benchmark.ts';
import { SEGMENT_FACTORS, type SegmentFactor } from '../strategies/domain/segments/segment.ts';
import {
  PATTERN_METRICS,
  PATTERN_SOURCES,
  type ExpectedEffect,
  type FailurePattern,
  type PatternMetric,
  type PatternSource,
} from './domain/analysis/failure-pattern.ts';

const metric = z.enum(Object.keys(PATTERN_METRICS) as PatternMetric[]);
const count = z.int().min(0);
const share = z.number().min(0).max(1);

/** A pattern of failure as `strategy_analyses` and `improvement_evidence` store it. */
export const failurePattern: z.ZodType<FailurePattern> = z.object({
  id: z.string(),
  source: z.enum(Object.keys(PATTERN_SOURCES) as PatternSource[]),
  strategyName: z.string(),
  segment: z
    .object({ factor: z.enum(Object.keys(SEGMENT_FACTORS) as SegmentFactor[]), value: z.string() })
    .nullable(),
  metric,
  benchmark: z.enum(BENCHMARKS).nullable(),
  bets: count,
  matches: count,
  mean: z.number(),
  standardError: z.number(),
  restMean: z.number().nullable(),
  pValue: share,
  adjustedPValue: share,
  winRate: share.nullable(),
  roi: z.number().nullable(),
});

const expectedEffect: z.ZodType<ExpectedEffect> = z.object({
  metric,
  betsRemoved: count,
  betsKept: count,
  meanBefore: z.number(),
  meanAfter: z.number().nullable(),
  expectedGain: z.number(),
});

/** The pattern in a column; null where it holds none, or one of another version. */
export function readFailurePattern(stored: unknown): FailurePattern | null {
  return failurePattern.safeParse(stored).data ?? null;
}

/** The expected effect in a column, likewise. */
export function readExpectedEffect(stored: unknown): ExpectedEffect | null {
  return expectedEffect.safeParse(stored).data ?? null;
}
