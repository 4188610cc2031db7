import pg from 'pg';

/** A name as a statement writes it. */
export function quote(name: string): string {
  return pg.escapeIdentifier(name);
}

/** Names as a list of columns. */
export function quoteAll(names: readonly string[]): string {
  return names.map(quote).join(', ');
}
