/** A row that must be there, because what points to it is. A missing one is a fault of ours, named in the log. */
export function found<Row>(row: Row | null, type: string, key: string | number): Row {
  if (row === null) throw new Error(`${type} ${key} is referred to, and not stored.`);
  return row;
}
