import type { FixtureMeans, FixtureSides } from '../fixture-means.ts';
import type { DatedResult } from './dated-result.ts';

/** Makes forecasts from what was known at a decision. */
export interface Learner {
  /**
   * Learns from the results that were known, in the order in which they became known, and answers what forecasts the fixtures of that
   * decision. Decisions come in order of time, so that a learner may start from where it ended before.
   *
   * @throws DomainError when the results determine no model.
   */
  (known: readonly DatedResult[], decidedAt: Date): Forecaster;
}

/** What is expected of a fixture. */
export type Forecaster = (sides: FixtureSides) => FixtureMeans;
