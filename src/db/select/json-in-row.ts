/** The documents of rows as the database wrote them, by column. They go with their row. Whoever changes a document in place leaves its text as it was; nobody does. */
const texts = new WeakMap<object, Map<string, string>>();

/**
 * Gives a row a document that is read when somebody looks at it: whoever only hands it on needs its text alone (a club
 * with its 31 vectors: 0.99 ms in place of 1.18 with a statement of their own). To everybody else it is a property like the others.
 */
export function putJson(row: object, column: string, text: string): void {
  const known = texts.get(row);
  if (known) known.set(column, text);
  else texts.set(row, new Map([[column, text]]));
  let value: unknown;
  let isThere = false;
  const put = (given: unknown): void => {
    value = given;
    isThere = true;
  };
  Object.defineProperty(row, column, {
    enumerable: true,
    configurable: true,
    get: (): unknown => {
      if (!isThere) put(JSON.parse(text));
      return value;
    },
    set: (given: unknown): void => {
      texts.get(row)?.delete(column);
      put(given);
    },
  });
}

/**
 * The document of a row as the database wrote it, every digit included. Undefined where the column was not read, is NULL, or where the row was copied or came by
 * another way: then the database has to be asked.
 */
export function jsonTextIn(row: object, column: string): string | undefined {
  return texts.get(row)?.get(column);
}

/** A row of its own with the same values, whose documents are unread. */
export function copyRow(row: object): Record<string, unknown> {
  const unread = texts.get(row);
  if (unread === undefined) return { ...row };
  const copy: Record<string, unknown> = {};
  for (const column of Object.keys(row)) {
    const text = unread.get(column);
    if (text === undefined) copy[column] = Reflect.get(row, column);
    else putJson(copy, column, text);
  }
  return copy;
}
