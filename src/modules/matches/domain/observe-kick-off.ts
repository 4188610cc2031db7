import { type KickOff, resultKnownAt } from './known-at-rules.ts';
import type { MatchRow } from './match-row.ts';
import { type Change, observe, type Observation } from './observe.ts';
import { sameKickOff, type Sighting } from './sighting.ts';

type Schedule = readonly Observation<KickOff>[];

/**
 * Places the kick-off of a row on the schedule of its match. When a match was played is told once, together with its result:
 * a second row with a result that says otherwise corrects the first, although its instant follows from another kick-off.
 */
export function observeKickOff(schedule: Schedule, row: MatchRow, { scheduleKnownAt }: Sighting): Change {
  if (row.result !== null && correctsWhatWasPlayed(schedule, row.kickOff, scheduleKnownAt)) {
    return { kind: 'CORRECTED', index: schedule.length - 1 };
  }
  return observe(schedule, { knownAt: scheduleKnownAt, value: row.kickOff }, sameKickOff);
}

function correctsWhatWasPlayed(schedule: Schedule, kickOff: KickOff, knownAt: Date): boolean {
  const told = toldWithResult(schedule);
  const before = schedule.at(-2);
  return told !== null && !sameKickOff(told, kickOff) && (before === undefined || before.knownAt < knownAt);
}

/** The kick-off in force where a result told it: the instant from which it is known follows from itself. */
function toldWithResult(schedule: Schedule): KickOff | null {
  const newest = schedule.at(-1);
  if (!newest) return null;
  return newest.knownAt.getTime() === resultKnownAt(newest.value).getTime() ? newest.value : null;
}

/** A row with a result that is silent about the time does not take away the time that another one told for the same day. */
export function withTimeOnRecord(row: MatchRow, schedule: Schedule): MatchRow {
  const told = toldWithResult(schedule);
  const isSilent = row.result !== null && !row.kickOff.hasTime && told?.day === row.kickOff.day;
  return isSilent ? { ...row, kickOff: told } : row;
}
