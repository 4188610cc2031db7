export interface ValueType {
  readonly type: string;
  readonly digits: number | null;
  readonly decimals: number | null;
  readonly isNullable: boolean;
  readonly labels: readonly string[] | null;
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  int2: ['0', '-32768', '32767', '7'],
  int4: ['0', '-2147483648', '2147483647', '7'],
  int8: ['0', '-9223372036854775808', '9007199254740993', '9223372036854775807'],
  float8: ["'NaN'", "'Infinity'", "'-Infinity'", "'-0'", '1e-300', '0.1', '1.7976931348623157e308'],
  float4: ['0.1', "'NaN'", '-3.5'],
  bool: ['true', 'false'],
  text: ["''", "'Zoë ☃ 😀'", `E'a"b\\\\c\\n\\u2028'`, "'NULL'", "'{x}'"],
  uuid: ["'00000000-0000-4000-8000-000000000001'", "'ffffffff-ffff-4fff-8fff-ffffffffffff'"],
  bytea: ["'\\x'", "'\\x00ff10'"],
  date: ["'2024-02-29'", "'0001-01-01'", "'9999-12-31'", "'infinity'", "'0044-03-15 BC'", "'12345-06-07'"],
  timestamp: [
    "'2026-03-01 06:13:00.123456'",
    "'0099-12-31 23:59:59.9994'",
    "'2026-03-01 00:00:00'",
    "'infinity'",
  ],
  timestamptz: [
    "'2026-03-01 06:13:00.999999+00'",
    "'1969-12-31 23:59:59.9+00'",
    "'2026-03-01 00:00:00+02'",
    "'-infinity'",
    "'0044-03-15 10:00:00+00 BC'",
    "'12345-06-07 08:09:10+00'",
  ],
  jsonb: [
    "'null'",
    `'{"big": 12345678901234567890, "tiny": 1e-320, "zero": -0, "text": "Zoë \\u2028 \\"q\\"", "__proto__": {"a": 1}}'`,
    "'[]'",
    '\'"text"\'',
    "'1.50'",
    '\'[null, true, {"$type": "Decimal", "value": "1"}]\'',
  ],
  _text: ["'{}'", `ARRAY['', 'a,b', 'Zoë', 'q"\\{}', 'NULL']`, "'{a}'"],
};

/** The most awkward values of a type, and NULL, as they are written in SQL. */
export function plainValues({ type, digits, decimals, isNullable, labels }: ValueType): string[] {
  const values = labels
    ? labels.map((label) => `'${label}'`)
    : type === 'numeric'
      ? decimalValues(digits, decimals)
      : (VALUES[type === 'varchar' ? 'text' : type] ?? []);
  // Prisma takes a NULL in a list column for an empty list, and no column of the models is without one that must have a value.
  return isNullable ? ['NULL', ...values] : [...values];
}

function decimalValues(digits: number | null, decimals: number | null): string[] {
  if (digits === null || decimals === null)
    return ["'NaN'", "'Infinity'", '1.500', '-0.000001', '123456789012.5'];
  const whole = '9'.repeat(Math.min(digits - decimals, 9));
  return ["'NaN'", '0', '1.50', `-${whole || '0'}`, `${whole || '0'}.${'5'.repeat(Math.min(decimals, 4))}`];
}
