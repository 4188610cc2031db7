import { requireNumber, requireWhole } from '../input/require-number.ts';

const LONGEST_DAYS = 100_000;

/**
 * The weight of a match played `daysBefore` whole days before the reference date: exp(-xi * daysBefore), 1 on the day itself
 * (Dixon and Coles, JRSS C 46(2), 1997). `xi` is a rate per day, 0 for no fading; 0.0018 halves a match in 385 days.
 * Refuses a negative or fractional number of days: a match after the reference date is not known yet.
 */
export function timeWeight(xi: number, daysBefore: number): number {
  requireNumber('xi', xi, 0);
  requireWhole('daysBefore', daysBefore, 0, LONGEST_DAYS);
  return Math.exp(-xi * daysBefore);
}
