import type { MicroUsd } from '../../../shared/micro-usd.ts';

/** What paid calls may cost: those of one run (or of a job without one), of a UTC day, of a UTC month. 0 allows none. */
export interface Budgets {
  readonly runMicroUsd: MicroUsd;
  readonly dayMicroUsd: MicroUsd;
  readonly monthMicroUsd: MicroUsd;
}

export const DEFAULT_BUDGETS: Budgets = {
  runMicroUsd: 1_000_000n,
  dayMicroUsd: 5_000_000n,
  monthMicroUsd: 50_000_000n,
};

/** A reservation as old as this is no call under way any more: its process died. No call may last so long. */
export const RESERVATION_LASTS_MS = 15 * 60_000;

export const BUDGET_WINDOWS = {
  RUN: 'What one pipeline run may cost, or one job that belongs to no run, over all its attempts.',
  DAY: 'A day from 00:00 UTC.',
  MONTH: 'A month from 00:00 UTC of its first day.',
} as const;
export type BudgetWindow = keyof typeof BUDGET_WINDOWS;

/** How much of a budget is used. */
export interface BudgetState {
  readonly window: BudgetWindow;
  readonly limitMicroUsd: MicroUsd;
  /** What calls cost that were reserved in the window. */
  readonly spentMicroUsd: MicroUsd;
  /** What calls that are under way may cost at most. */
  readonly reservedMicroUsd: MicroUsd;
  /** Null for a run: its budget has no beginning and no end. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** The UTC day and month of an instant, each from its first instant to the first after it. */
export function calendarWindows(at: Date): Record<'DAY' | 'MONTH', { startsAt: Date; endsAt: Date }> {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const utc = (...parts: [number, number, number]): Date => new Date(Date.UTC(...parts));
  return {
    DAY: { startsAt: utc(year, month, day), endsAt: utc(year, month, day + 1) },
    MONTH: { startsAt: utc(year, month, 1), endsAt: utc(year, month + 1, 1) },
  };
}

/** What may still be asked for; 0 where more is used than the limit allows. */
export function remainingOf({ limitMicroUsd, spentMicroUsd, reservedMicroUsd }: BudgetState): MicroUsd {
  const remaining = limitMicroUsd - spentMicroUsd - reservedMicroUsd;
  return remaining < 0n ? 0n : remaining;
}

/**
 * The budget that forbids a call of this cost; null when all allow it. Of several, the one that stays in the way longest: a run's, then
 * the month's.
 */
export function forbiddingBudget(states: readonly BudgetState[], cost: MicroUsd): BudgetState | null {
  const order: readonly BudgetWindow[] = ['RUN', 'MONTH', 'DAY'];
  const exhausted = states.filter((state) => cost > remainingOf(state));
  return order.flatMap((window) => exhausted.filter((state) => state.window === window))[0] ?? null;
}

/** From when a call of this cost fits again if nothing else is spent; null when it never does. */
export function opensAgainAt({ limitMicroUsd, endsAt }: BudgetState, cost: MicroUsd): Date | null {
  return cost > limitMicroUsd ? null : endsAt;
}
