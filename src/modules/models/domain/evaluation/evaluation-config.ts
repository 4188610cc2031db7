import type { BenchmarkRules } from '../../../matches/domain/benchmark.ts';
import type { Season } from '../../../matches/domain/season.ts';
import { DEFAULT_MODEL_SETTINGS, type ModelSettings } from '../model-settings.ts';

/** Raised whenever a rule of evaluations or the form of their results changes. */
export const EVALUATION_VERSION = 1;

/** Everything that decides an evaluation besides the matches and prices; stored with it. */
export interface EvaluationConfig {
  /** Codes of divisions, in ascending order. */
  readonly leagues: readonly string[];
  /** The seasons that are forecast, in ascending order; earlier ones are history. */
  readonly seasons: readonly Season[];
  readonly model: ModelSettings;
  /** How the closing line is freed of its margin. */
  readonly benchmark: BenchmarkRules;
  readonly bootstrap: BootstrapConfig;
  readonly alarm: AlarmConfig;
  /** Whether the friction layer is put on trial as well. */
  readonly withFriction: boolean;
}

/** How the intervals of differences are drawn: whole match days, with replacement. */
export interface BootstrapConfig {
  readonly resamples: number;
  /** Above 0 and below 1. */
  readonly confidence: number;
  readonly seed: number;
}

/** When a model is too good to be true. */
export interface AlarmConfig {
  /** A mean ranked probability score that is lower than the closing line's by more than this raises the alarm, 0 or more. */
  readonly margin: number;
  /** Matches that a group needs before it can raise the alarm. */
  readonly leastMatches: number;
}

export const DEFAULT_BOOTSTRAP: BootstrapConfig = { resamples: 2000, confidence: 0.95, seed: 1 };

/** Model and rules that are used wherever nothing else is asked for. */
export const DEFAULT_EVALUATION_RULES: Omit<EvaluationConfig, 'leagues' | 'seasons'> = {
  // Scored is all that the model can speak of, as published walks do; that runs ask for more matches is caution with money.
  model: { ...DEFAULT_MODEL_SETTINGS, minTeamMatches: 1 },
  benchmark: { devigMethod: 'SHIN', exchangeCommission: 0.05 },
  bootstrap: DEFAULT_BOOTSTRAP,
  alarm: { margin: 0.002, leastMatches: 250 },
  withFriction: true,
};
