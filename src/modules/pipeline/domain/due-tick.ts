/** A tick that is older is let pass: who wanted a run in the morning does not want it in the afternoon. */
const LATEST_START_MS = 60 * 60_000;

export interface TickOfSchedule {
  /** The last tick at or before now. */
  readonly lastTickAt: Date;
  /** When the schedule was last changed: earlier ticks are those of another schedule. */
  readonly changedAt: Date;
  readonly now: Date;
}

/**
 * The tick that a run is to be started for, unless it was; null when none is. One that was missed, because no process ran, is made good within an
 * hour.
 */
export function dueTick({ lastTickAt, changedAt, now }: TickOfSchedule): Date | null {
  const isOfThisSchedule = lastTickAt > changedAt;
  const isRecent = now.getTime() - lastTickAt.getTime() <= LATEST_START_MS;
  return isOfThisSchedule && isRecent ? lastTickAt : null;
}
