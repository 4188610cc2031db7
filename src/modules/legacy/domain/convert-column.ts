/** How a V1 value becomes a V3 one, as SQL over the column's expression. */
export interface ColumnConversion {
  readonly sql: (column: string) => string;
  /** What holds of every value that can be converted without loss; null when that is every one. */
  readonly holds: ((column: string) => string) | null;
  /** What a value that it does not hold of is not. */
  readonly rule: string;
}

const as = (type: string): ColumnConversion => ({
  sql: (column) => `${column}::${type}`,
  holds: null,
  rule: '',
});

const INTEGERS = ['smallint', 'integer', 'bigint'];
const FRACTIONS = ['numeric', 'real', 'double precision'];

const WHOLE: ColumnConversion = {
  sql: (column) => `${column}::integer`,
  holds: (column) =>
    `${column}::numeric BETWEEN -2147483648 AND 2147483647 AND ${column}::numeric = trunc(${column}::numeric)`,
  rule: 'is no whole number of 32 bits',
};

/** NaN and the infinities have no place in an answer of the API. */
const finite = (sql: ColumnConversion['sql']): ColumnConversion => ({
  sql,
  holds: (column) => `${sql(column)} NOT IN ('NaN', 'Infinity', '-Infinity')`,
  rule: 'is no finite number',
});

const LIST_OF_TEXT: ColumnConversion = {
  sql: (column) =>
    `CASE WHEN jsonb_typeof(${column}::jsonb) = 'array' THEN ARRAY(SELECT jsonb_array_elements_text(${column}::jsonb)) END`,
  holds: (column) =>
    `CASE WHEN jsonb_typeof(${column}::jsonb) = 'array' THEN NOT jsonb_path_exists(${column}::jsonb, '$[*] ? (@.type() != "string")') ELSE jsonb_typeof(${column}::jsonb) = 'null' END`,
  rule: 'is no list of texts',
};

/** A null among tags is no tag: who reads them expects texts, in a list without rows and columns. */
const ARRAY_OF_TEXT: ColumnConversion = {
  sql: (column) => `${column}::text[]`,
  holds: (column) =>
    `coalesce(array_ndims(${column}), 1) = 1 AND NOT EXISTS (SELECT FROM unnest(${column}) AS tag WHERE tag IS NULL)`,
  rule: 'is no list of texts',
};

/**
 * How a column of one type of PostgreSQL (as format_type names it, without its length) is taken over into one of another; null
 * when that cannot be done without guessing. Instants without a zone are read as UTC. A float of 32 bits keeps the digits that
 * it shows; `numeric` is rounded to a float of 64 bits, as the V3 columns hold measures.
 */
export function convertColumn(from: string, to: string): ColumnConversion | null {
  const type = from === 'character varying' || from === 'character' ? 'text' : from;
  const wanted = to === 'character varying' || to === 'character' ? 'text' : to;
  const isChecked = wanted === 'double precision' || wanted === 'text[]';
  if (wanted === 'text' || (type === wanted && !isChecked)) return as(to);
  switch (wanted) {
    case 'integer':
      if (type === 'smallint') return as(to);
      return INTEGERS.includes(type) || FRACTIONS.includes(type) ? WHOLE : null;
    case 'double precision':
      if (type === 'real') return finite((column) => `${column}::text::double precision`);
      if (FRACTIONS.includes(type)) return finite((column) => `${column}::double precision`);
      return INTEGERS.includes(type) ? as(to) : null;
    case 'jsonb':
      if (type === 'json') return as(to);
      return type.endsWith('[]') ? { ...as(to), sql: (column) => `to_jsonb(${column})` } : null;
    case 'text[]':
      if (type === 'text[]' || type === 'character varying[]') return ARRAY_OF_TEXT;
      return type === 'jsonb' || type === 'json' ? LIST_OF_TEXT : null;
    default:
      return convertInstant(type, wanted);
  }
}

const ZONED = 'timestamp with time zone';
const UNZONED = 'timestamp without time zone';

function convertInstant(from: string, to: string): ColumnConversion | null {
  if (![ZONED, UNZONED, 'date'].includes(from) || ![ZONED, UNZONED, 'date'].includes(to)) return null;
  const inUtc = (column: string): string =>
    from === ZONED ? `(${column} AT TIME ZONE 'UTC')` : `${column}::timestamp`;
  if (to !== ZONED) return { ...as(to), sql: (column) => `${inUtc(column)}::${to}` };
  return { ...as(to), sql: (column) => `(${inUtc(column)} AT TIME ZONE 'UTC')` };
}
