import { DomainError } from '../../../../shared/domain-error.ts';
import type { UnratedReason } from '../fixture-means.ts';

const REASONS: Record<UnratedReason, string> = {
  UNKNOWN: 'has no known match',
  TOO_FEW_MATCHES: 'has too few known matches',
  UNDETERMINED: 'has known matches, which determine no rating,',
};

export interface UnratedTeam {
  readonly teamId: number;
  readonly league: string;
  readonly reason: UnratedReason;
  /** Of the team in the league within the history. */
  readonly matches: number;
  readonly minTeamMatches: number;
}

/** The model of the league says nothing of a team. */
export class TeamNotRatedError extends DomainError implements UnratedTeam {
  readonly teamId: number;
  readonly league: string;
  readonly reason: UnratedReason;
  readonly matches: number;
  readonly minTeamMatches: number;

  constructor({ teamId, league, reason, matches, minTeamMatches }: UnratedTeam) {
    super(
      'INSUFFICIENT_HISTORY',
      `team ${teamId} ${REASONS[reason]} in ${league} within the history: ${matches}, of ${minTeamMatches} that are needed`,
    );
    this.teamId = teamId;
    this.league = league;
    this.reason = reason;
    this.matches = matches;
    this.minTeamMatches = minTeamMatches;
  }
}
