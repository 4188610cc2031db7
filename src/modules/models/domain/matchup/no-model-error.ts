import { DomainError } from '../../../../shared/domain-error.ts';

/** The known results of a league determine no goal model. */
export class NoModelError extends DomainError {
  readonly league: string;
  /** Known results within the history. */
  readonly matches: number;
  readonly detail: string;

  constructor(league: string, matches: number, detail: string) {
    super('NO_CONVERGENCE', `no goal model of ${league} from ${matches} known results: ${detail}`);
    this.league = league;
    this.matches = matches;
    this.detail = detail;
  }
}
