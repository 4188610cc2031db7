import { toScaled } from '../../../shared/scaled-decimal.ts';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether a text is a plain decimal, of any number of digits: not NaN, nor Infinity. */
export function isPlainDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** A plain decimal without zeros at its end: `1.50` is `1.5`. */
export function plainDecimal(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.replace(/0+$/, '');
  const size = whole.replace(/^(-?)0+(?=\d)/, '$1');
  return kept === '' ? (size === '-0' ? '0' : size) : `${size}.${kept}`;
}

/**
 * Whether two plain decimals are further apart than a percentage of the second, exactly.
 * @param of the second, not negative. @param pct a whole number of per cent.
 */
export function isFurtherApart(value: string, of: string, pct: number): boolean {
  const digits = Math.max(fractionLength(value), fractionLength(of));
  const [one, other] = [toScaled('value', value, digits), toScaled('of', of, digits)];
  const difference = one > other ? one - other : other - one;
  return difference * 100n > BigInt(pct) * other;
}

function fractionLength(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
