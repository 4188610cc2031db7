/** The exact product of two plain decimals, without zeros at its end: 90.45 × 1.2 is `108.54`. */
export function multiplyDecimals(one: string, other: string): string {
  const [first, second] = [scaledOf(one), scaledOf(other)];
  return textOf(first.size * second.size, first.digits + second.digits);
}

/** A plain decimal above 0 with at most `digits` behind the point; what is more is rounded, halves to the even neighbour. */
export function roundHalfEven(decimal: string, digits: number): string {
  const { size, digits: given } = scaledOf(decimal);
  if (given <= digits) return textOf(size, given);
  const unit = 10n ** BigInt(given - digits);
  const [whole, twice] = [size / unit, (size % unit) * 2n];
  const isUp = twice > unit || (twice === unit && whole % 2n === 1n);
  return textOf(whole + (isUp ? 1n : 0n), digits);
}

/** Whether a decimal is another one but for what its own last digit leaves open: less than one unit of it apart. */
export function isWithinLastDigit(written: string, exact: string): boolean {
  const [one, other] = [scaledOf(written), scaledOf(exact)];
  const digits = Math.max(one.digits, other.digits);
  const apart =
    one.size * 10n ** BigInt(digits - one.digits) - other.size * 10n ** BigInt(digits - other.digits);
  return (apart < 0n ? -apart : apart) < 10n ** BigInt(digits - one.digits);
}

/** How many digits a plain decimal has behind the point, zeros at its end left out. */
export function decimalsOf(decimal: string): number {
  return (decimal.split('.')[1] ?? '').replace(/0+$/, '').length;
}

interface Scaled {
  readonly size: bigint;
  readonly digits: number;
}

function scaledOf(decimal: string): Scaled {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { size: BigInt(whole + fraction), digits: fraction.length };
}

function textOf(size: bigint, digits: number): string {
  const text = size.toString().padStart(digits + 1, '0');
  if (digits === 0) return text;
  const fraction = text.slice(-digits).replace(/0+$/, '');
  return text.slice(0, -digits) + (fraction === '' ? '' : `.${fraction}`);
}
