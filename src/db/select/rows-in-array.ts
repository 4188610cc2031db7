import pg from 'pg';

type Value = string | null;

const ARRAY_OF_TEXTS = 1009;

/**
 * The rows of an array of arrays of texts, as the server writes it: `{{1,"two words",NULL},{2,three,4}}`. Text without quotes, which most is, is taken apart by
 * the runtime's own functions; for that there may be none of these signs inside a value, and the server puts every value that has one in quotes.
 */
export function rowsInArray(text: string): Value[][] {
  if (text.includes('"')) return quotedRows(text);
  return text
    .slice(2, -2)
    .split('},{')
    .map((row) => row.split(',').map((value) => (value === 'NULL' ? null : value)));
}

/** By the driver's own reader of arrays, which looks at each sign by itself. */
function quotedRows(text: string): Value[][] {
  const read: unknown = Reflect.apply(pg.types.getTypeParser, pg.types, [ARRAY_OF_TEXTS]);
  if (typeof read !== 'function') throw new Error('The driver has no reader of arrays.');
  return Reflect.apply(read, undefined, [text]) as Value[][];
}
