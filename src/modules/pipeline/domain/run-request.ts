import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { type Day, daysBetween, isDay } from '../../../shared/uk-time.ts';
import { checkLeagues } from '../../matches/domain/check-leagues.ts';
import { backtestInstants, MOST_BACKTEST_DAYS } from './backtest-instants.ts';
import type { ExecutionMode } from './execution-mode.ts';

export interface RunRequest {
  readonly mode: ExecutionMode;
  /** Null for now, and where there are `days`. */
  readonly asOf: Date | null;
  /** The UK days of a backtest, both included; null for a run as of one instant. */
  readonly days?: { readonly from: Day; readonly to: Day } | null;
  /** Divisions to look at; empty for all. */
  readonly leagues: readonly string[];
  /** Names of strategies of the configuration; empty for all of them. */
  readonly strategies?: readonly string[];
  /** Members of the configuration that differ from the defaults; strategies that are not named are those in force. */
  readonly config: unknown;
  /** The schedule that asks for it, and its tick, of which there is one run at most. */
  readonly schedule?: { readonly id: string; readonly tick: string } | null;
}

/** How far a live run's as-of may lie behind the clock: it decides on bets that are to be placed now. */
const LIVE_TOLERANCE_MS = 5 * 60_000;

/** Whether what was known at the as-of may still be bet on. */
export function isLiveAt(asOf: Date, now: Date): boolean {
  return now.getTime() - asOf.getTime() <= LIVE_TOLERANCE_MS;
}

/** @throws InvalidInputError naming the member, its value and the rule. */
export function checkRunRequest({ mode, asOf, days = null, leagues }: RunRequest, now: Date): void {
  if (days === null) checkInstant(mode, asOf ?? now, now);
  else if (asOf === null) checkDays(mode, days, now);
  else
    throw new InvalidInputError(
      'asOf',
      asOf,
      'is given together with days, which have instants of their own: give one of the two',
    );
  checkLeagues(leagues);
}

function checkInstant(mode: ExecutionMode, asOf: Date, now: Date): void {
  if (Number.isNaN(asOf.getTime())) throw new InvalidInputError('asOf', 'invalid', 'is no instant');
  if (asOf > now)
    throw new InvalidInputError('asOf', asOf, 'lies in the future: what will be known then is not known yet');
  if (mode === 'LIVE' && !isLiveAt(asOf, now)) {
    throw new InvalidInputError('asOf', asOf, 'lies in the past: a LIVE run decides on what is known now');
  }
}

function checkDays(mode: ExecutionMode, { from, to }: { from: Day; to: Day }, now: Date): void {
  if (mode !== 'BACKTEST')
    throw new InvalidInputError(
      'backtestDays',
      { from, to },
      `is for BACKTEST: a ${mode} run has one instant`,
    );
  if (!isDayOfMatches(from))
    throw new InvalidInputError('backtestDays.from', from, 'is no day such as 2025-08-01');
  if (!isDayOfMatches(to)) throw new InvalidInputError('backtestDays.to', to, 'is no day such as 2026-04-30');
  if (from > to) throw new InvalidInputError('backtestDays.to', to, `lies before the first day, ${from}`);
  if (daysBetween(from, to) >= MOST_BACKTEST_DAYS)
    throw new InvalidInputError(
      'backtestDays.to',
      to,
      `is more than ${MOST_BACKTEST_DAYS} days after ${from}`,
    );
  const last = backtestInstants(to, to)[0];
  if (last && last > now)
    throw new InvalidInputError(
      'backtestDays.to',
      to,
      'ends in the future: what will be known then is not known yet',
    );
}

/** A day that exists, in years that the database and the arithmetic of days know. */
function isDayOfMatches(day: Day): boolean {
  return isDay(day) && day >= '1800-01-01' && day <= '2199-12-31';
}
