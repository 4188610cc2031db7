import type { FitRecord } from './fit-record.ts';

/** What a fit says of a team, on the scale of logarithms of goals; 0 is an average team of the fit. */
export interface RatedTeam {
  readonly teamId: number;
  readonly attack: number;
  readonly defence: number;
  /** In the history, those against teams that were left out included. */
  readonly matches: number;
}

/** The ratings of a fit, by ascending id of the team. */
export function teamRatings({ fit, matchesByTeam }: Pick<FitRecord, 'fit' | 'matchesByTeam'>): RatedTeam[] {
  const counts = new Map(matchesByTeam);
  return fit.teams.map((teamId, position) => {
    const [attack, defence] = [fit.attack[position], fit.defence[position]];
    if (attack === undefined || defence === undefined) throw new RangeError(`no rating at ${position}`);
    return { teamId, attack, defence, matches: counts.get(teamId) ?? 0 };
  });
}
