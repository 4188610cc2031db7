import { Prisma } from '../../db/generated/client.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';

/** How a sort column compares, which decides how its value travels in a cursor. */
export type SortKind =
  'smallint' | 'int' | 'bigint' | 'float' | 'decimal' | 'text' | 'uuid' | 'instant' | 'day';

/** A value as Prisma compares it. */
export type SortValue = number | bigint | string | Date;

const FORMS: Readonly<Record<SortKind, RegExp>> = {
  smallint: /^-?\d{1,5}$/,
  int: /^-?\d{1,10}$/,
  bigint: /^-?\d{1,19}$/,
  float: /^(NaN|-?Infinity|-?\d+(\.\d+)?(e[+-]\d+)?)$/,
  decimal: /^(NaN|-?Infinity|-?\d{1,140}(\.\d{1,140})?)$/,
  text: /^[^]*$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  instant: /^[+-]?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}(\d{3})?Z$/,
  day: /^[+-]?\d{4,6}-\d{2}-\d{2}T00:00:00\.000Z$/,
};

/** The value of a sort column as exact text. */
export function writeSortValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value === 'string' || typeof value === 'bigint') return String(value);
  if (Prisma.Decimal.isDecimal(value)) return value.toFixed();
  throw new Error(`A column of type ${typeof value} cannot be sorted by.`);
}

/** @throws InvalidInputError when the text is no value of the kind: somebody changed the cursor. */
export function readSortValue(kind: SortKind, text: string): SortValue {
  if (!FORMS[kind].test(text)) throw new InvalidInputError('cursor', text, `is no value of kind ${kind}`);
  switch (kind) {
    case 'float':
      return Number(text);
    case 'smallint':
      return Number(withinBits(16, text));
    case 'int':
      return Number(withinBits(32, text));
    case 'bigint':
      return withinBits(64, text);
    case 'instant':
    case 'day': {
      const instant = new Date(text);
      if (Number.isNaN(instant.getTime())) throw new InvalidInputError('cursor', text, 'is no instant');
      return instant;
    }
    case 'decimal':
    case 'text':
    case 'uuid':
      return text;
  }
}

function withinBits(bits: number, text: string): bigint {
  const value = BigInt(text);
  if (BigInt.asIntN(bits, value) !== value) {
    throw new InvalidInputError('cursor', text, `does not fit into ${bits} bits`);
  }
  return value;
}
