import type { Period } from './period.ts';

/** Which trades figures are about. */
export interface PerformanceScope {
  readonly period: Period;
  /** Trades of these strategies, by name; null for all, those without a strategy included. */
  readonly strategies: readonly string[] | null;
}
