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

/** The statement that gives a column another type; the values it cannot convert make it fail, and nothing is changed. */
export function changeType(
  table: string,
  column: string,
  from: { readonly type: string; readonly default: string | null },
  to: string,
): string[] {
  const target = `ALTER TABLE ${table} ALTER COLUMN ${column}`;
  const change = `${target} TYPE ${to} USING ${converted(column, from.type, to)};`;
  // The default of a text is a text, which no other type takes.
  if (from.default === null || !TEXT.test(from.type)) return [change];
  return [`${target} DROP DEFAULT;`, change, `${target} SET DEFAULT (${from.default})::${to};`];
}

function converted(column: string, from: string, to: string): string {
  const isInstant = (type: string): boolean => /^timestamp/.test(type);
  const hasZone = (type: string): boolean => type.endsWith('with time zone');
  if (isInstant(from) && isInstant(to) && hasZone(from) !== hasZone(to))
    return `${column} AT TIME ZONE 'UTC'`;
  return `${column}::${to}`;
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
