/** A text column that holds a name of a table of ours, as that name. @throws Error for any other text. */
export function storedName<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  stored: string,
): Name {
  const isName = (text: string): text is Name => Object.hasOwn(table, text);
  if (!isName(stored)) throw new Error(`The unknown name ${stored} is stored.`);
  return stored;
}
