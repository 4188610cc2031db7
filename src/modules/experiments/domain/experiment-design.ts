import type { BenchmarkBook } from '../../matches/domain/benchmark.ts';

/** The modes whose decisions a test may observe: those that are made before kick-off. A BACKTEST knows the bets that a proposal came from. */
export const OBSERVED_MODES = ['LIVE', 'PAPER', 'SHADOW'] as const;
export type ObservedMode = (typeof OBSERVED_MODES)[number];

/** What is set down before the first observation, and not changed after. */
export type ExperimentDesign = {
  /** Decisions of runs of this mode are observed. */
  readonly mode: ObservedMode;
  /** By whose closing prices bets are valued. */
  readonly benchmark: BenchmarkBook;
  /** The chance of a verdict where both arms are equal, over all looks together; above 0, at most 0.2. */
  readonly alpha: number;
  /** Matches before which no verdict is given. */
  readonly minimumMatches: number;
  /** Matches after which the test ends without a verdict. */
  readonly maximumMatches: number;
  /** A difference of one match counts at most so much, in units, in either direction: what makes the test exact. */
  readonly boundUnits: number;
};

export const DEFAULT_DESIGN: ExperimentDesign = {
  mode: 'PAPER',
  benchmark: 'PS',
  alpha: 0.05,
  minimumMatches: 100,
  maximumMatches: 2_000,
  boundUnits: 0.5,
};

/** How a test came out. */
export const EXPERIMENT_VERDICTS = {
  FAVOURS_PROPOSAL:
    'The proposed parameters have the higher closing line value: the whole confidence sequence lies above 0.',
  FAVOURS_BASELINE: 'The parameters in force have it: the whole confidence sequence lies below 0.',
  INCONCLUSIVE: 'The largest number of matches was reached, and 0 is not excluded.',
} as const;
export type ExperimentVerdict = keyof typeof EXPERIMENT_VERDICTS;

export const EXPERIMENT_STATUSES = {
  RUNNING: 'Observes every match that runs of its mode decide.',
  CONCLUDED: 'Has a verdict.',
  STOPPED: 'Was ended without a verdict: its improvement was archived, or applied before there was one.',
} as const;
export type ExperimentStatus = keyof typeof EXPERIMENT_STATUSES;

/** Why the arms of a test cannot be computed: nothing is observed then, and no verdict comes. */
export const EXPERIMENT_GAPS = {
  NO_PIPELINE_STRATEGY: 'No run of the pipeline makes picks by the strategy.',
  UNREADABLE_ADJUSTMENTS: 'The adjustments are none that the product can carry out.',
  NO_CHANGE: 'The adjustments leave the parameters that are in force as they are.',
} as const;
export type ExperimentGap = keyof typeof EXPERIMENT_GAPS;
