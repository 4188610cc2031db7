/** The channel that the triggers of the database notify. */
export const CHANGES_CHANNEL = 'quantum_sovereign_changes';

/** What one statement has changed in a table, from when its transaction is committed. */
export interface Change {
  /** Without its schema: no two of our tables share a name. */
  readonly table: string;
  /** The keys of the rows, as the database writes them; null for any of them, and for all at once. */
  readonly keys: readonly string[] | null;
}

/** Reads what a trigger says: `matches 17,18` or `matches *`; null for what no trigger of ours says. */
export function readChange(payload: string): Change | null {
  const [, table, keys] = /^(\w+) (\*|[\w,-]+)$/.exec(payload) ?? [];
  if (table === undefined || keys === undefined) return null;
  return { table, keys: keys === '*' ? null : keys.split(',') };
}
