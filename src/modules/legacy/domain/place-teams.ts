import { normaliseTeamName } from '../../teams/domain/normalise-team-name.ts';
import { allotKeys } from './allot-keys.ts';
import { INDEX_RULE, isTooLongForIndex, shortened } from './indexed-text.ts';
import type { LegacyFault } from './legacy-fault.ts';
import { TEAMS } from './legacy-tables.ts';

/** A row of team_profiles, as far as its place in V3 depends on it. `row` says where it lies. */
export interface LegacyTeam {
  readonly row: string;
  readonly key: string | null;
  readonly name: string | null;
  readonly league: string | null;
  readonly tier: string | null;
  readonly fingerprint: string | null;
}

export interface StoredTeam {
  readonly teamId: number;
  readonly name: string;
  readonly league: string | null;
  readonly fingerprint: string | null;
}

export interface PlacedTeam {
  readonly row: string;
  readonly key: string | null;
  /** What V1 calls it, and what V3 does. */
  readonly name: string;
  readonly storedName: string;
  readonly normalised: string;
  readonly teamId: number;
  /** Whether V3 has the team already. */
  readonly isMatched: boolean;
  readonly hasNewKey: boolean;
}

const TIERS: readonly string[] = ['ELITE', 'TOP6', 'MID', 'BOTTOM'];

/**
 * Where the V1 teams go. A team that V3 has already, by name or else by the name as it is compared, in the same league or where
 * one of the two names no league, is that team; any other is a new row under its V1 key, where that is free.
 */
export function placeTeams(
  teams: readonly LegacyTeam[],
  stored: readonly StoredTeam[],
  highestKey: number,
  /** What V1 calls its key. */
  keyColumn = 'team_id',
): { placed: readonly PlacedTeam[]; faults: readonly LegacyFault[] } {
  const faults: LegacyFault[] = [];
  const seen = new Map<string, string>();
  const seenKeys = new Set<string>();
  const taken = new Set<number>();
  const fingerprints = new Map<string, string>(
    stored.flatMap(({ teamId, fingerprint }) =>
      fingerprint === null ? [] : [[fingerprint, `team ${teamId} in V3`] as const],
    ),
  );
  const byName = new Map(stored.map((team) => [team.name, team]));
  const byNormalised = Map.groupBy(stored, ({ name }) => normaliseTeamName(name));

  const matches = teams.map((team) => {
    const { key, name, tier } = team;
    const fault = (column: string, value: string | null, rule: string): void => {
      faults.push({ table: TEAMS.source, row: labelOf(team), column, value, rule });
    };
    if (tier !== null && !TIERS.includes(tier)) fault('tier', tier, `is none of ${TIERS.join(', ')}`);
    if (key !== null && seenKeys.has(key)) fault(keyColumn, key, 'is the key of another row, too');
    if (key !== null) seenKeys.add(key);
    if (name === null || name.trim() === '') {
      fault('team_name', name, 'is no name');
      return null;
    }
    if (isTooLongForIndex([name])) fault('team_name', shortened(name), `is too long: ${INDEX_RULE}`);
    const earlier = seen.get(name);
    if (earlier !== undefined) fault('team_name', name, `is the name of ${earlier}, too`);
    seen.set(name, labelOf(team));

    const namesake = byName.get(name);
    if (namesake && !isSameLeague(namesake, team)) {
      fault('team_name', name, `is the name of team ${namesake.teamId} of ${String(namesake.league)} in V3`);
      return null;
    }
    const alike = (byNormalised.get(normaliseTeamName(name)) ?? []).filter((one) => isSameLeague(one, team));
    const match = namesake ?? alike[0] ?? null;
    if (!namesake && alike.length > 1) {
      const ids = alike.map(({ teamId }) => teamId).join(', ');
      fault('team_name', name, `may be any of the teams ${ids} in V3`);
    }
    if (match && taken.has(match.teamId))
      fault('team_name', name, `is team ${match.teamId} in V3, as another row is`);
    if (match) taken.add(match.teamId);
    // A team of V3 that has a fingerprint keeps it.
    const fingerprint = match === null || match.fingerprint === null ? team.fingerprint : null;
    const bearer = fingerprint === null ? undefined : fingerprints.get(fingerprint);
    if (bearer !== undefined) fault('dna_fingerprint', fingerprint, `is the fingerprint of ${bearer}, too`);
    else if (fingerprint !== null) fingerprints.set(fingerprint, labelOf(team));
    return match;
  });

  const allotted = allotKeys(
    teams.map(({ key }, index) => (matches[index] ? null : key)),
    new Set(stored.map(({ teamId }) => teamId)),
    highestKey,
  );
  const placed = teams.map(({ row, key, name }, index) => {
    const match = matches[index] ?? null;
    const own = allotted[index];
    return {
      row,
      key,
      name: name ?? '',
      storedName: match?.name ?? name ?? '',
      normalised: normaliseTeamName(name ?? ''),
      teamId: match?.teamId ?? own?.key ?? 0,
      isMatched: match !== null,
      hasNewKey: match === null && own?.isNew === true,
    };
  });
  return { placed, faults };
}

function isSameLeague(a: { league: string | null }, b: { league: string | null }): boolean {
  return a.league === null || b.league === null || a.league === b.league;
}

function labelOf({ key, name, row }: LegacyTeam): string {
  return key ?? name ?? row;
}
