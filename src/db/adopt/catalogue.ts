/** What a database holds, as PostgreSQL's own catalogue describes it; every name in a definition is qualified. */
export interface Catalogue {
  /** By `schema.table`. */
  readonly tables: ReadonlyMap<string, Table>;
  /** By `schema.view`: the query. */
  readonly views: ReadonlyMap<string, string>;
  /** By `schema.name(argument types)`: the whole definition. */
  readonly functions: ReadonlyMap<string, string>;
  /** By `schema.type`: the values in their order. */
  readonly enums: ReadonlyMap<string, string>;
}

export interface Table {
  readonly name: string;
  /** As a statement names it. */
  readonly quoted: string;
  readonly isTable: boolean;
  readonly owner: string;
  /** Whether this role may alter it. */
  readonly isOurs: boolean;
  readonly columns: ReadonlyMap<string, Column>;
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  readonly triggers: readonly Trigger[];
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly default: string | null;
  /** `a`: numbers are always drawn, given ones are refused; `d`: drawn where none is given; empty: no identity. */
  readonly identity: string;
  /** Computed from other columns: cannot be written. */
  readonly isGenerated: boolean;
}

/** Primary keys and unique constraints are told by their indexes. */
export interface Index {
  readonly name: string;
  readonly isPrimary: boolean;
  readonly isUnique: boolean;
  /** False where the constraint is deferrable: ON CONFLICT cannot use it. */
  readonly isImmediate: boolean;
  readonly hasPredicate: boolean;
  readonly areNullsDistinct: boolean;
  /** Columns or expressions. */
  readonly keys: readonly string[];
  /** What follows USING: method, keys, predicate. */
  readonly form: string;
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  readonly definition: string;
}

export interface Check {
  readonly name: string;
  readonly columns: readonly string[];
  readonly expression: string;
  readonly definition: string;
}

export interface Trigger {
  readonly name: string;
  readonly definition: string;
  /** The definition without the names of the trigger and its function, and whether it is switched off. */
  readonly form: string;
  /** The function that it calls, and what that does. */
  readonly routine: string;
  readonly body: string;
}

/** Whether rows get a number of their own where none is given. */
export function drawsNumbers(column: Column): boolean {
  return column.identity !== '' || (column.default ?? '').startsWith('nextval(');
}
