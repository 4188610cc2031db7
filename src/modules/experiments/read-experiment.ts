import { z } from 'zod';
import { BENCHMARKS } from '../matches/domain/benchmark.ts';
import { readStrategyRule } from '../pipeline/parse-strategy-rule.ts';
import { toJson } from '../../shared/json.ts';
import { type ExperimentDesign, OBSERVED_MODES } from './domain/experiment-design.ts';
import type { Arms } from './domain/observe-match.ts';

const design: z.ZodType<ExperimentDesign> = z.object({
  mode: z.enum(OBSERVED_MODES),
  benchmark: z.enum(BENCHMARKS),
  alpha: z.number().gt(0).lt(1),
  minimumMatches: z.int().positive(),
  maximumMatches: z.int().positive(),
  boundUnits: z.number().positive(),
});

/** The design as an experiment stores it; null when it has the form of another version. */
export function findDesign(stored: unknown): ExperimentDesign | null {
  return design.safeParse(stored).data ?? null;
}

/** The rules of the arms as an experiment stores them; null where it has none, or they have the form of another version. */
export function readArms(stored: {
  readonly strategyName: string;
  readonly control: unknown;
  readonly treatment: unknown;
}): Arms | null {
  const control = readStrategyRule(stored.strategyName, toJson(stored.control));
  const treatment = readStrategyRule(stored.strategyName, toJson(stored.treatment));
  return control && treatment ? { control, treatment } : null;
}
