/** A sum of money in millionths of a US dollar: whole, so that sums are exact. */
export type MicroUsd = bigint;

const PER_USD = 1_000_000n;
const PLAIN_USD = /^\d{1,9}(\.\d{1,6})?$/;

/** The rule that `parseUsd` holds a text to. */
export const USD_RULE = 'must be US dollars from 0 to 999999999 with at most 6 decimals, such as 2.5';

/** @returns null where the text breaks `USD_RULE`. */
export function parseUsd(text: string): MicroUsd | null {
  if (!PLAIN_USD.test(text)) return null;
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole) * PER_USD + BigInt(decimals.padEnd(6, '0'));
}

/** US dollars in plain notation, without zeros at the end: `0.0125`. */
export function formatUsd(amount: MicroUsd): string {
  const size = amount < 0n ? -amount : amount;
  const decimals = String(size % PER_USD)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${size / PER_USD}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A sum of money over a count from 1, to the nearest millionth, halves upwards. @param amount not negative. */
export function sharedMicroUsd(amount: MicroUsd, count: number): MicroUsd {
  const parts = BigInt(count);
  return (2n * amount + parts) / (2n * parts);
}
