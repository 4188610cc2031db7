import { allotKeys } from './allot-keys.ts';
import type { LegacyFault } from './legacy-fault.ts';
import type { LegacyRepair } from './legacy-report.ts';
import { AWAY_SIDE, FRICTIONS, HOME_SIDE, type LegacyReference } from './legacy-tables.ts';
import type { FoundTeam, TeamReference } from './team-finder.ts';

/** A row of matchup_friction, as far as its place in V3 depends on it. */
export interface LegacyFriction {
  readonly row: string;
  readonly key: string | null;
  readonly home: TeamReference;
  readonly away: TeamReference;
}

export interface StoredFriction {
  readonly frictionId: number;
  readonly teamHomeId: number;
  readonly teamAwayId: number;
}

export interface PlacedFriction {
  readonly row: string;
  readonly frictionId: number;
  readonly hasNewKey: boolean;
  readonly homeId: number;
  readonly homeName: string;
  readonly awayId: number;
  readonly awayName: string;
}

/** New frictions, and how many pairs V3 has already; those stay as they are. */
export interface PlacedFrictions {
  readonly added: readonly PlacedFriction[];
  readonly matched: number;
  readonly repairs: readonly LegacyRepair[];
  readonly faults: readonly LegacyFault[];
}

/** Where the V1 frictions go. V3 has one row for two teams, whichever plays at home: a pair that V1 holds twice is a fault. */
export function placeFrictions(
  frictions: readonly LegacyFriction[],
  stored: readonly StoredFriction[],
  find: (reference: TeamReference) => FoundTeam,
  highestKey: number,
  /** What V1 calls the V3 column of a reference. */
  columnOf: (target: string) => string = (target) => target,
): PlacedFrictions {
  const faults: LegacyFault[] = [];
  const repairs: LegacyRepair[] = [];
  const storedPairs = new Set(stored.map(({ teamHomeId, teamAwayId }) => pairOf(teamHomeId, teamAwayId)));
  const seen = new Map<string, string>();

  const fresh = frictions.flatMap((friction) => {
    const label = friction.key ?? `${String(friction.home.name)} - ${String(friction.away.name)}`;
    const fault = (column: string, value: string | null, rule: string): void => {
      faults.push({ table: FRICTIONS.source, row: label, column: columnOf(column), value, rule });
    };
    const teamAt = (side: LegacyReference, reference: TeamReference): FoundTeam => {
      const team = find(reference);
      if (!team.found) fault(side.target, reference.key, team.rule);
      else if (team.isRepaired) {
        const teamName = reference.name ?? team.name;
        repairs.push({ table: FRICTIONS.source, row: label, teamName, teamId: team.teamId });
      }
      return team;
    };
    const home = teamAt(HOME_SIDE, friction.home);
    const away = teamAt(AWAY_SIDE, friction.away);
    if (!home.found || !away.found) return [];
    const names = `${home.name} - ${away.name}`;
    if (home.teamId === away.teamId)
      fault(AWAY_SIDE.target, friction.away.key, `is the home team, too (${names})`);
    const pair = pairOf(home.teamId, away.teamId);
    const earlier = seen.get(pair);
    if (earlier !== undefined)
      fault(AWAY_SIDE.target, friction.away.key, `makes the pair ${names} of row ${earlier} again`);
    seen.set(pair, label);
    return storedPairs.has(pair) ? [] : [{ friction, home, away }];
  });

  const keys = allotKeys(
    fresh.map(({ friction }) => friction.key),
    new Set(stored.map(({ frictionId }) => frictionId)),
    highestKey,
  );
  const added = fresh.map(({ friction, home, away }, index) => ({
    row: friction.row,
    frictionId: keys[index]?.key ?? 0,
    hasNewKey: keys[index]?.isNew === true,
    homeId: home.teamId,
    homeName: home.name,
    awayId: away.teamId,
    awayName: away.name,
  }));
  return { added, matched: frictions.length - fresh.length, repairs, faults };
}

function pairOf(a: number, b: number): string {
  return a < b ? `${a}/${b}` : `${b}/${a}`;
}
