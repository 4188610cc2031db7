import { closingKnownAt, type KickOff, preMatchKnownAt, resultKnownAt } from './known-at-rules.ts';
import type { MatchRow } from './match-row.ts';
import type { OddsStage } from './odds.ts';

/** From when the parts of a row could be known. */
export interface Sighting {
  readonly matchKnownAt: Date;
  readonly scheduleKnownAt: Date;
  readonly oddsKnownAt: Readonly<Record<OddsStage, Date>>;
}

/**
 * A fixtures file is known as a whole from one instant. A season file holds what was collected before the match and what
 * became known at kick-off and after the end; its row's schedule is as sure as the newest of them.
 */
export function sightingOf(row: MatchRow, fixturesKnownAt: Date | null): Sighting {
  if (fixturesKnownAt !== null) {
    const oddsKnownAt = {
      PRE_MATCH: fixturesKnownAt,
      CLOSING: later(fixturesKnownAt, closingKnownAt(row.kickOff)),
    };
    return { matchKnownAt: fixturesKnownAt, scheduleKnownAt: fixturesKnownAt, oddsKnownAt };
  }
  const preMatch = preMatchKnownAt(row.kickOff);
  return {
    matchKnownAt: preMatch,
    scheduleKnownAt: row.result === null ? preMatch : resultKnownAt(row.kickOff),
    oddsKnownAt: { PRE_MATCH: preMatch, CLOSING: closingKnownAt(row.kickOff) },
  };
}

/** Whether two kick-offs say the same. */
export function sameKickOff(a: KickOff, b: KickOff): boolean {
  return a.day === b.day && a.hasTime === b.hasTime && a.instant.getTime() === b.instant.getTime();
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
