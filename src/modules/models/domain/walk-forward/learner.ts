import type { Day } from '../../../../shared/uk-time.ts';
import type { HistoricResult } from '../fit-division.ts';
import type { FixtureMeans, FixtureSides } from '../fixture-means.ts';

/** Makes forecasts from what was known at a decision. */
export interface Learner {
  /**
   * Learns from the results that were known, in the order in which they became known, and answers what forecasts the fixtures of that
   * decision. `day` is the UK day of the decision. Decisions come in order of time, so that a learner may start from where it ended before.
   *
   * @throws DomainError when the results determine no model.
   */
  (known: readonly HistoricResult[], day: Day): Forecaster;
}

/** What is expected of a fixture. */
export type Forecaster = (sides: FixtureSides) => FixtureMeans;
