import { DEFAULT_MODEL_SETTINGS } from '../../../models/domain/model-settings.ts';
import { DEFAULT_RUN_CONFIG } from '../../../pipeline/domain/run-config.ts';
import { DNA_RULES } from '../../../teams/domain/dna/dna-rules.ts';

/** Raised whenever a rule of the test changes, so that the same matches are tested anew. */
export const BACKTEST_VERSION = 2;

/** How strategies are tested: prices are read as a pipeline run and a DNA vector read them. */
export const BACKTEST_RULES = {
  ...DNA_RULES,
  model: DEFAULT_MODEL_SETTINGS,
  oddsExpiredAfterDays: DEFAULT_RUN_CONFIG.freshness.oddsExpiredAfterDays,
  /** White's reality check: a stationary bootstrap of whole match days. */
  realityCheck: { resamples: 2000, meanBlockLength: 4, seed: 1863 },
} as const;
