import { InvalidInputError } from './invalid-input-error.ts';

/** A decimal text as a whole number of its smallest digit: `2.05` with 4 digits is 20500n. Refuses text with more digits. */
export function toScaled(path: string, text: string, digits: number): bigint {
  const [, sign = '', whole, written = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const fraction = written.replace(/0+$/, '');
  if (whole === undefined || fraction.length > digits) {
    throw new InvalidInputError(path, text, `must be a decimal of at most ${digits} digits behind the point`);
  }
  const size = BigInt(whole + fraction.padEnd(digits, '0'));
  return sign === '-' ? -size : size;
}

/** The decimal text of a whole number of the smallest digit, all digits written: 20500n with 4 digits is `2.0500`. */
export function fromScaled(value: bigint, digits: number): string {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0');
  const sign = value < 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** `value / divisor`, rounded to a whole number, halves away from zero, as databases round. `divisor` is above 0. */
export function divideRounded(value: bigint, divisor: bigint): bigint {
  const size = value < 0n ? -value : value;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return value < 0n ? -rounded : rounded;
}
