import { DomainError } from '../../shared/domain-error.ts';
import type { TeamKey } from './goal-model-fit.ts';

const MOST_NAMED = 8;

/** The matches do not determine the ratings of these teams: their likelihood has no finite or no single maximum. */
export class UndeterminedTeamsError extends DomainError {
  readonly teams: readonly TeamKey[];

  constructor(teams: readonly TeamKey[], reason: string) {
    const named = teams.slice(0, MOST_NAMED).join(', ');
    const more = teams.length > MOST_NAMED ? ` and ${teams.length - MOST_NAMED} more` : '';
    super('NO_CONVERGENCE', `No rating for ${named}${more}: ${reason}`);
    this.teams = teams;
  }
}
