import { DomainError } from '../../../shared/domain-error.ts';
import type { ExperimentVerdict } from '../../experiments/domain/experiment-design.ts';

/** How the test of an improvement stands that is not in its favour. */
export interface UnfavourableTest {
  /** Null without one: the test runs, was stopped, or never began. */
  readonly verdict: ExperimentVerdict | null;
  /** Matches that were observed. */
  readonly matches: number;
  /** Matches before which there is no verdict; null where there was no test. */
  readonly minimumMatches: number | null;
}

/** An improvement was to be applied whose test has not come out in its favour. Nothing was changed. */
export class ExperimentNotInFavourError extends DomainError {
  readonly verdict: ExperimentVerdict | null;
  readonly matches: number;
  readonly minimumMatches: number | null;

  constructor(id: number, { verdict, matches, minimumMatches }: UnfavourableTest) {
    const least = minimumMatches === null ? '' : ` of at least ${minimumMatches}`;
    super(
      'EXPERIMENT_NOT_IN_FAVOUR',
      `the experiment of improvement ${id} has ${verdict === null ? 'no verdict' : `the verdict ${verdict}`} ` +
        `after ${matches}${least} matches: applying it needs an override with a reason`,
    );
    this.verdict = verdict;
    this.matches = matches;
    this.minimumMatches = minimumMatches;
  }
}
