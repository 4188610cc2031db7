import { normaliseTeamName } from '../../teams/domain/normalise-team-name.ts';
import { TEAMS } from './legacy-tables.ts';
import type { PlacedTeam } from './place-teams.ts';

/** What a V1 row says of a team: the key of its profile, and its name. */
export interface TeamReference {
  readonly key: string | null;
  readonly name: string | null;
}

export type FoundTeam =
  | { readonly found: true; readonly teamId: number; readonly name: string; readonly isRepaired: boolean }
  | { readonly found: false; readonly rule: string };

/**
 * Finds the V3 team that a V1 row points at: by the key of its profile, or where that is null by name, spelt the same or else
 * the same as names are compared. A key that no profile has is a fault, as is a name that means several teams or none.
 */
export function teamFinder(teams: readonly PlacedTeam[]): (reference: TeamReference) => FoundTeam {
  const byKey = new Map(teams.flatMap((team) => (team.key === null ? [] : [[team.key, team] as const])));
  const byName = new Map(teams.map((team) => [team.name, team]));
  const byNormalised = Map.groupBy(teams, ({ normalised }) => normalised);
  return ({ key, name }) => {
    if (key !== null) {
      const team = byKey.get(key);
      return team ? answer(team, false) : { found: false, rule: `is the key of no row of ${TEAMS.source}` };
    }
    if (name === null || name.trim() === '')
      return { found: false, rule: 'is null, and so is the name of the team' };
    const exact = byName.get(name);
    if (exact) return answer(exact, true);
    const [alike, ...others] = byNormalised.get(normaliseTeamName(name)) ?? [];
    if (!alike)
      return { found: false, rule: `is null, and ${TEAMS.source} has no team ${JSON.stringify(name)}` };
    if (others.length === 0) return answer(alike, true);
    const names = [alike, ...others].map((team) => JSON.stringify(team.name)).join(', ');
    return { found: false, rule: `is null, and ${JSON.stringify(name)} may be any of ${names}` };
  };
}

function answer({ teamId, storedName }: PlacedTeam, isRepaired: boolean): FoundTeam {
  return { found: true, teamId, name: storedName, isRepaired };
}
