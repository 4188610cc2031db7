import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { toScaled } from '../../../shared/scaled-decimal.ts';
import { findTextFault } from '../../../shared/text-fault.ts';

/** How far the clock of whoever records may be ahead of ours, in minutes. */
export const MOST_MINUTES_AHEAD = 5;
/** Digits behind the point that a sum of money or an amount may have at most. */
export const MOST_DECIMALS = 18;

export const LONGEST_NAME = 200;
export const LONGEST_MESSAGE = 20_000;
export const LONGEST_PROMPT = 200_000;

/** The place of a member of what was given at `path`: `items[3].price`. */
export function below(path: string, member: string): string {
  return path === '' ? member : `${path}.${member}`;
}

/** A text of 1 to `longest` characters, not of white space alone, kept as it is. @throws InvalidInputError */
export function readText(path: string, text: string, longest: number): string {
  if (text.trim() === '' || text.length > longest)
    throw new InvalidInputError(path, text, `must have 1 to ${longest.toLocaleString('en')} characters`);
  const fault = findTextFault(text);
  if (fault !== null) throw new InvalidInputError(path, text, fault);
  return text;
}

/** The same, or null where nothing was given. */
export function readOptionalText(
  path: string,
  text: string | null | undefined,
  longest: number,
): string | null {
  return text === null || text === undefined ? null : readText(path, text, longest);
}

/** When something happened; now when nothing was given. @throws InvalidInputError more than five minutes ahead of now. */
export function readInstant(path: string, given: Date | null | undefined, now: Date): Date {
  if (given === null || given === undefined) return now;
  if (given.getTime() > now.getTime() + MOST_MINUTES_AHEAD * 60_000)
    throw new InvalidInputError(
      path,
      given,
      `is more than ${MOST_MINUTES_AHEAD} minutes ahead of now, ${now.toISOString()}`,
    );
  return given;
}

/** The least that a number may be: above 0, from 0, or anything. */
export type Sign = 'POSITIVE' | 'NOT_NEGATIVE' | 'ANY';

const RULES = { POSITIVE: 'must be greater than 0', NOT_NEGATIVE: 'must not be negative', ANY: '' } as const;

/** An exact decimal, as it was given; null where nothing was. @throws InvalidInputError */
export function readDecimal(path: string, text: string | null | undefined, sign: Sign): string | null {
  if (text === null || text === undefined) return null;
  const scaled = toScaled(path, text, MOST_DECIMALS);
  if ((sign === 'POSITIVE' && scaled <= 0n) || (sign === 'NOT_NEGATIVE' && scaled < 0n))
    throw new InvalidInputError(path, text, RULES[sign]);
  return text;
}

/** A number from `least` to `most`; null where nothing was given. @throws InvalidInputError for others, and for NaN. */
export function readNumber(
  path: string,
  value: number | null | undefined,
  least: number,
  most: number,
): number | null {
  if (value === null || value === undefined) return null;
  if (!(value >= least && value <= most && Number.isFinite(value))) {
    const rule = Number.isFinite(most)
      ? `must be from ${least} to ${most}`
      : `must not be less than ${least}`;
    throw new InvalidInputError(path, value, rule);
  }
  return value;
}

/** The greatest whole number of an integer column. */
export const MOST_INT = 2_147_483_647;
const MOST_BIGINT = 9_223_372_036_854_775_807n;

/** A whole number that is not negative, as text; null where nothing was given. @throws InvalidInputError */
export function readWhole(path: string, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (!/^\d+$/.test(text) || BigInt(text) > MOST_BIGINT)
    throw new InvalidInputError(path, text, `must be a whole number from 0 to ${MOST_BIGINT}`);
  return text;
}
