export type DifferenceKind =
  | 'table'
  | 'column'
  | 'function'
  | 'nullability'
  | 'default'
  | 'sequence'
  | 'primary key'
  | 'index'
  | 'foreign key'
  | 'check'
  | 'trigger'
  | 'view'
  | 'enum'
  | 'name'
  | 'rows';

/** One thing in which a database is not what the migrations make. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** `schema.table`, `schema.table.column`, `schema.table constraint`, … */
  readonly name: string;
  /** The table that it belongs to; null for views, functions and types. */
  readonly table: string | null;
  /** Null where the database has more than the migrations make. */
  readonly expected: string | null;
  /** Null where the database lacks it. */
  readonly found: string | null;
  /**
   * What an adoption does about it. ADD: makes it, as `statements` say. REFUSE: nothing; the statements are for the owner
   * to read and run. KEEP: leaves it as it is, because the product works with it.
   */
  readonly treatment: 'ADD' | 'REFUSE' | 'KEEP';
  readonly statements: readonly string[];
  /** A query whose rows (one text, `what`) stand in the way of the statements; null where none can. */
  readonly obstacles: string | null;
}

/** The parts of a difference that are most often empty. */
export const NOTHING_TO_DO = { statements: [], obstacles: null } as const;

/** In which order additions succeed: what a later one needs comes first. */
const ORDER: readonly DifferenceKind[] = [
  'function',
  'table',
  'column',
  'nullability',
  'default',
  'primary key',
  'sequence',
  'index',
  'foreign key',
  'check',
  'trigger',
  'view',
];

/** In the order in which their statements succeed. */
export function inOrder(differences: readonly Difference[]): Difference[] {
  return differences.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
