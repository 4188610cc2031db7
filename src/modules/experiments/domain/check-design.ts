import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { type BenchmarkBook, BENCHMARKS } from '../../matches/domain/benchmark.ts';
import type { ExecutionMode } from '../../pipeline/domain/execution-mode.ts';
import {
  DEFAULT_DESIGN,
  type ExperimentDesign,
  OBSERVED_MODES,
  type ObservedMode,
} from './experiment-design.ts';

/** What somebody asks of a test; what is null or left out is as usual. */
export interface GivenDesign {
  readonly mode?: ExecutionMode | null | undefined;
  /** Code of a book. */
  readonly benchmark?: string | null | undefined;
  readonly alpha?: number | null | undefined;
  readonly minimumMatches?: number | null | undefined;
  readonly maximumMatches?: number | null | undefined;
  readonly boundUnits?: number | null | undefined;
}

/** Bounds of the numbers of a design, both included. */
export const DESIGN_BOUNDS = {
  alpha: { least: 0.000_001, most: 0.2, isWhole: false },
  minimumMatches: { least: 10, most: 5_000, isWhole: true },
  maximumMatches: { least: 10, most: 5_000, isWhole: true },
  boundUnits: { least: 0.01, most: 10, isWhole: false },
} as const;

/**
 * The design of a test: what was asked for, and the usual for the rest. `usualBenchmark` closes matches now.
 * @throws InvalidInputError naming the member (`design.alpha`), its value and the rule that it breaks.
 */
export function checkDesign(given: GivenDesign | null, usualBenchmark: BenchmarkBook): ExperimentDesign {
  const design: ExperimentDesign = {
    mode: checkMode(given?.mode ?? DEFAULT_DESIGN.mode),
    benchmark: checkBenchmark(given?.benchmark ?? usualBenchmark),
    alpha: checkNumber('alpha', given?.alpha),
    minimumMatches: checkNumber('minimumMatches', given?.minimumMatches),
    maximumMatches: checkNumber('maximumMatches', given?.maximumMatches),
    boundUnits: checkNumber('boundUnits', given?.boundUnits),
  };
  const { minimumMatches, maximumMatches } = design;
  if (maximumMatches >= minimumMatches) return design;
  // Named is what was asked for; the other one may be the usual.
  if ((given?.maximumMatches ?? null) === null)
    throw new InvalidInputError(
      'design.minimumMatches',
      minimumMatches,
      `lies above maximumMatches, ${maximumMatches}: no verdict could be given`,
    );
  throw new InvalidInputError(
    'design.maximumMatches',
    maximumMatches,
    `lies below minimumMatches, ${minimumMatches}: no verdict could be given`,
  );
}

function checkMode(mode: ExecutionMode): ObservedMode {
  const observed = OBSERVED_MODES.find((one) => one === mode);
  if (observed) return observed;
  throw new InvalidInputError(
    'design.mode',
    mode,
    `is not observed: its decisions are not made before kick-off. One of ${OBSERVED_MODES.join(', ')} is`,
  );
}

function checkBenchmark(code: string): BenchmarkBook {
  const benchmark = BENCHMARKS.find((one) => one === code);
  if (benchmark) return benchmark;
  throw new InvalidInputError(
    'design.benchmark',
    code,
    `is no benchmark, which are ${BENCHMARKS.join(', ')}`,
  );
}

function checkNumber(name: keyof typeof DESIGN_BOUNDS, given: number | null | undefined): number {
  const value = given ?? DEFAULT_DESIGN[name];
  const { least, most, isWhole } = DESIGN_BOUNDS[name];
  const isNumber = isWhole ? Number.isInteger(value) : Number.isFinite(value);
  if (isNumber && value >= least && value <= most) return value;
  const rule = `must be a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`;
  throw new InvalidInputError(`design.${name}`, value, rule);
}
