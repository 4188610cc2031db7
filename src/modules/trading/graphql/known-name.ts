/** A text of a column as the name of a table of ours; null for one that rows of an older database may hold instead. */
export function knownName<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  stored: string,
): Name | null {
  const isName = (text: string): text is Name => Object.hasOwn(table, text);
  return isName(stored) ? stored : null;
}
