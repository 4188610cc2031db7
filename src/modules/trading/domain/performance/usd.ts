import { divideRounded, fromScaled, toScaled } from '../../../../shared/scaled-decimal.ts';

/** An exact amount of US dollars, as a whole number of 1e-18 dollars: what the scalar Decimal can answer. */
export type Usd = bigint;

const DIGITS = 18;

/** Reads a plain decimal text. @throws InvalidInputError naming `path` for more than 18 digits behind the point. */
export function readUsd(path: string, text: string): Usd {
  return toScaled(path, text, DIGITS);
}

/** As a plain decimal without zeros at the end: `12.5`. */
export function writeUsd(amount: Usd): string {
  return fromScaled(amount, DIGITS).replace(/\.?0+$/, '');
}

/** As a number, for ratios: it has about 16 digits. */
export function usdAsNumber(amount: Usd): number {
  return Number(writeUsd(amount));
}

/** An amount by a count above 0, to 18 digits, halves away from zero. */
export function usdPer(amount: Usd, count: number): Usd {
  return divideRounded(amount, BigInt(count));
}
