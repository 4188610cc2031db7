import { Prisma } from '../generated/client.ts';
import { decimalOf } from './decimal-of.ts';
import { dateFromJson, dateFromText, dateParameter } from './instants.ts';

/** How values of one type of the data model travel. What comes out is what Prisma gives for the same value. */
export interface ColumnKind {
  /** Whether JSON would change the value: it travels as text inside it. */
  readonly isTextInJson: boolean;
  /** From the driver's text; never null. null where the text is the value. */
  readonly fromText: ((text: string) => unknown) | null;
  /** From the value that JSON has; never null. null where that is the value. */
  readonly fromJson: ((value: unknown) => unknown) | null;
  /** What is sent in a comparison with a value; undefined for a value that only Prisma can judge; null where none is compared. */
  readonly parameter: ((value: unknown) => string | number | boolean | undefined) | null;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const INT8 = 2n ** 63n;

const text: ColumnKind = {
  isTextInJson: false,
  fromText: null,
  fromJson: null,
  parameter: (value) => (typeof value === 'string' ? value : undefined),
};

/** By the name of the type in the data model. */
export const COLUMN_KINDS: ReadonlyMap<string, ColumnKind> = new Map<string, ColumnKind>([
  ['String', text],
  ['Enum', text],
  [
    'Int',
    {
      isTextInJson: false,
      fromText: Number,
      fromJson: null,
      parameter: (value) => (Number.isSafeInteger(value) ? Number(value) : undefined),
    },
  ],
  [
    'Float',
    {
      isTextInJson: false,
      fromText: Number,
      // NaN and the infinities are strings in JSON. Prisma's JSON has no negative zero.
      fromJson: (value) => (typeof value === 'number' ? value + 0 : Number(value)),
      parameter: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
    },
  ],
  [
    'Boolean',
    {
      isTextInJson: false,
      // A column is written `t`, a cast to text `true`.
      fromText: (value) => value.startsWith('t'),
      fromJson: null,
      parameter: (value) => (typeof value === 'boolean' ? value : undefined),
    },
  ],
  [
    'BigInt',
    {
      isTextInJson: true,
      fromText: BigInt,
      fromJson: (value) => BigInt(String(value)),
      parameter: bigIntParameter,
    },
  ],
  [
    'Decimal',
    {
      isTextInJson: true,
      fromText: decimalOf,
      fromJson: (value) => decimalOf(String(value)),
      parameter: decimalParameter,
    },
  ],
  [
    'DateTime',
    { isTextInJson: false, fromText: dateFromText, fromJson: dateFromJson, parameter: dateParameter },
  ],
  [
    'Json',
    { isTextInJson: false, fromText: (value): unknown => JSON.parse(value), fromJson: null, parameter: null },
  ],
  ['Bytes', { isTextInJson: false, fromText: bytes, fromJson: bytes, parameter: null }],
]);

function bigIntParameter(value: unknown): string | undefined {
  if (typeof value === 'bigint') return value >= -INT8 && value < INT8 ? String(value) : undefined;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function decimalParameter(value: unknown): string | undefined {
  const written =
    value instanceof Prisma.Decimal
      ? value.toFixed()
      : typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : '';
  return DECIMAL.test(written) ? written : undefined;
}

/** A copy: what Prisma gives is no view into memory that others use. */
function bytes(value: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(String(value).slice(2), 'hex'));
}
