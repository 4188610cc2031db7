/** How the values of a column are written. */
export const COLUMN_TYPES = {
  TEXT: 'Text as it is stored. In CSV, one that a spreadsheet would take for a formula has an apostrophe in front.',
  WORD: 'One of a fixed set of words.',
  UUID: 'An identifier in lower-case hexadecimal, with hyphens.',
  INTEGER: 'A whole number of 32 bits at most; a number in JSON.',
  BIG_INTEGER: 'A whole number of 64 bits at most; a string in JSON, whose readers would lose digits.',
  DECIMAL: 'An exact decimal with every digit; a string in JSON. `NaN` where one is stored.',
  FLOAT:
    'A number of double precision, in the shortest form that reads back as the same; a number in JSON. `NaN`, `Infinity` and `-Infinity` are strings there.',
  BOOLEAN: '`true` or `false`.',
  INSTANT: 'An instant in UTC with microseconds: `2026-05-15T06:00:00.123456Z`.',
  DAY: 'A day of the calendar, without a time: `2026-05-15`.',
  JSON: 'A JSON document: as it is within JSON, as text in CSV.',
  LIST: 'A list of texts: an array in JSON, `{one,"two, three"}` as PostgreSQL reads it in CSV.',
} as const;
export type ColumnType = keyof typeof COLUMN_TYPES;

/** A column of an exported table. */
export interface ExportColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly isNullable: boolean;
  /** Whether the values of an INSTANT have a time zone; those without are in UTC. */
  readonly isZoned: boolean;
}

const TYPES: Readonly<Partial<Record<string, ColumnType>>> = {
  uuid: 'UUID',
  int2: 'INTEGER',
  int4: 'INTEGER',
  int8: 'BIG_INTEGER',
  numeric: 'DECIMAL',
  float4: 'FLOAT',
  float8: 'FLOAT',
  bool: 'BOOLEAN',
  timestamp: 'INSTANT',
  timestamptz: 'INSTANT',
  date: 'DAY',
  json: 'JSON',
  jsonb: 'JSON',
};

/**
 * How values of a type of the database are written. Types that have no form of their own are text.
 *
 * @param type the name of the type in `pg_type`, `int4`.
 * @param category its category there: A for arrays, E for enumerations.
 */
export function columnTypeOf(type: string, category: string): ColumnType {
  if (category === 'A') return 'LIST';
  if (category === 'E') return 'WORD';
  return TYPES[type] ?? 'TEXT';
}
