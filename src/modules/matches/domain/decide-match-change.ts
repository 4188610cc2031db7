import { resultKnownAt } from './known-at-rules.ts';
import type { MatchRow } from './match-row.ts';
import type { Change } from './observe.ts';
import { observeKickOff } from './observe-kick-off.ts';
import type { Sighting } from './sighting.ts';
import {
  PLAYED_FIELDS,
  type Played,
  type PlayedField,
  playedFieldsOf,
  type StoredMatch,
} from './stored-match.ts';

export interface FieldChange {
  readonly field: PlayedField | 'kickOffAt' | 'hasKickOffTime';
  /** Null when nothing was on record before. */
  readonly earlier: number | string | boolean | null;
  readonly now: number | string | boolean;
}

/** What a row changes of a match on record. */
export interface MatchChange {
  readonly schedule: Change;
  readonly knownAt: Date;
  readonly resultKnownAt: Date | null;
  readonly played: Played;
  readonly fields: readonly FieldChange[];
}

/** A row never erases: where it is silent, what is on record stands. Where it says something else, the newer word counts. */
export function decideMatchChange(stored: StoredMatch, row: MatchRow, sighting: Sighting): MatchChange {
  const schedule = observeKickOff(stored.schedule, row, sighting);
  const inForce = stored.schedule.at(-1)?.value ?? row.kickOff;
  const takesForce = schedule.kind !== 'UNCHANGED' && schedule.index >= newestIndex(schedule.kind, stored);
  const kickOff = takesForce ? row.kickOff : inForce;

  const incoming = playedFieldsOf(row);
  const fields: FieldChange[] = [];
  const played = { ...stored.played };
  for (const field of PLAYED_FIELDS) {
    const now = incoming[field];
    const earlier = stored.played[field];
    if (now === null || now === earlier) continue;
    played[field] = now;
    fields.push({ field, earlier, now });
  }
  if (takesForce && inForce.instant.getTime() !== kickOff.instant.getTime()) {
    fields.push({
      field: 'kickOffAt',
      earlier: inForce.instant.toISOString(),
      now: kickOff.instant.toISOString(),
    });
  }
  if (takesForce && inForce.hasTime !== kickOff.hasTime) {
    fields.push({ field: 'hasKickOffTime', earlier: inForce.hasTime, now: kickOff.hasTime });
  }
  return {
    schedule,
    knownAt: earliest([sighting.matchKnownAt, ...earlierSightings(stored, schedule)]),
    resultKnownAt: played.homeGoals === null ? null : resultKnownAt(kickOff),
    played,
    fields,
  };
}

/** Where on the timeline a change concerns the kick-off in force. */
function newestIndex(kind: Change['kind'], { schedule }: StoredMatch): number {
  return kind === 'CORRECTED' ? schedule.length - 1 : schedule.length;
}

/** From when the match was known without this row. A sighting that follows from a kick-off that was wrong counts for nothing. */
function earlierSightings({ knownAt, schedule }: StoredMatch, change: Change): Date[] {
  if (change.kind !== 'CORRECTED' || change.index < schedule.length - 1) return [knownAt];
  return schedule.slice(0, -1).map((observation) => observation.knownAt);
}

function earliest(instants: readonly Date[]): Date {
  return new Date(Math.min(...instants.map((instant) => instant.getTime())));
}
