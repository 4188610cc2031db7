/** Text without a limit, or with one that only writes meet. */
const TEXT = /^(?:text|character varying(?:\((?<limit>\d+)\))?)(?<array>\[\])?$/;

/** What a column of one type is for a column of another. */
export type TypeFit = 'SAME' | 'SHORTER' | 'OTHER';

/**
 * SAME also for `varchar` and `text`, and for the finest precision of instants, said or not. SHORTER: varchar that holds less than
 * expected. Everything else is OTHER.
 */
export function fitOfType(expected: string, found: string): TypeFit {
  if (plain(expected) === plain(found)) return 'SAME';
  const [wanted, given] = [TEXT.exec(expected), TEXT.exec(found)];
  if (wanted === null || given === null || wanted.groups?.['array'] !== given.groups?.['array'])
    return 'OTHER';
  return limitOf(given) < limitOf(wanted) ? 'SHORTER' : 'SAME';
}

/** An expression over a column, and what has to be made before it can be written. */
export interface Conversion {
  readonly setup: readonly string[];
  readonly expression: string;
}

/** The conversion of a column from one type to another. Whether PostgreSQL has the cast, and takes each value, is another question. */
export function conversionOf(column: string, from: string, to: string): Conversion {
  const isInstant = (type: string): boolean => /^timestamp/.test(type);
  const hasZone = (type: string): boolean => type.endsWith('with time zone');
  if (isInstant(from) && isInstant(to) && hasZone(from) !== hasZone(to))
    return { setup: [], expression: `${column} AT TIME ZONE 'UTC'` };
  // No cast leads there, and the expression of a type change must not ask a query: a function may.
  if (JSON_TYPE.test(from) && to === 'text[]')
    return { setup: [TEXTS_OF], expression: `pg_temp.texts_of(${column}::jsonb)` };
  return { setup: [], expression: `${column}::${to}` };
}

const JSON_TYPE = /^jsonb?$/;
const TEXTS_OF =
  'CREATE OR REPLACE FUNCTION pg_temp.texts_of(list jsonb) RETURNS text[] LANGUAGE sql STRICT AS ' +
  `'SELECT ARRAY(SELECT part FROM jsonb_array_elements_text(list) WITH ORDINALITY parts (part, place) WHERE part IS NOT NULL ORDER BY place)';`;

/** The statements that give a column another type; a value that cannot be converted makes them fail, and nothing is changed. */
export function changeType(
  table: string,
  column: string,
  from: { readonly type: string; readonly default: string | null },
  to: string,
): string[] {
  const target = `ALTER TABLE ${table} ALTER COLUMN ${column}`;
  const { setup, expression } = conversionOf(column, from.type, to);
  const change = [...setup, `${target} TYPE ${to} USING ${expression};`];
  const [isText, isJson] = [TEXT.test(from.type), JSON_TYPE.test(from.type)];
  if (from.default === null || !(isText || isJson)) return change;
  // The default of a text is a text, which no other type takes; that of a document is for the owner to write anew.
  const renewed = isText
    ? `${target} SET DEFAULT (${from.default})::${to};`
    : `-- The default ${from.default} is gone; give ${column} another where one is wanted.`;
  return [`${target} DROP DEFAULT;`, ...change, renewed];
}

/** A warning for the reader of the statement; null where nothing can be lost or misread. */
export function warningOf(from: string, to: string): string | null {
  if (/^timestamp.*without/.test(from) && /^timestamp.*with time/.test(to)) return 'times are read as UTC';
  if (to === 'date') return 'the time of day is dropped';
  if (/^numeric/.test(from) && to === 'double precision') return 'about 15 digits are kept';
  if (/^(numeric|double|real)/.test(from) && /int/.test(to)) return 'fractions are rounded';
  return null;
}

function plain(type: string): string {
  return type.replace(/^(timestamp|time)\(6\)/, '$1');
}

/** Whether a text type, or a list of it, takes texts of that many characters. */
export function holds(type: string, characters: number): boolean {
  const match = TEXT.exec(type);
  return match !== null && limitOf(match) >= characters;
}

function limitOf(match: RegExpExecArray): number {
  return Number(match.groups?.['limit'] ?? Infinity);
}
