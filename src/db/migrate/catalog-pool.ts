import pg from 'pg';

const { CHAR, TEXT } = pg.types.builtins;

export interface CatalogPool {
  readonly pool: pg.Pool;
  /** Which columns of these rows, as the pool returned them, are one-letter flags. */
  readonly flagColumnsOf: (rows: object) => readonly number[];
}

/**
 * A pool for reading PostgreSQL's own tables. The adapter refuses the type of their one-letter flags (`"char"`, as in
 * `pg_constraint.contype`), so they are shown to it as text, and remembered, because the schema engine insists on
 * knowing them as characters.
 */
export function createCatalogPool(config: pg.PoolConfig): CatalogPool {
  const flagColumns = new WeakMap<object, readonly number[]>();
  const pool = new pg.Pool(config);
  const query: unknown = Reflect.get(pool, 'query');
  if (typeof query !== 'function') throw new TypeError('pg.Pool has no query()');
  Reflect.set(pool, 'query', async (...asked: unknown[]): Promise<unknown> => {
    const result: unknown = await Reflect.apply(query, pool, asked);
    if (isResult(result)) flagColumns.set(result.rows, showFlagsAsText(result.fields));
    return result;
  });
  return { pool, flagColumnsOf: (rows) => flagColumns.get(rows) ?? [] };
}

function showFlagsAsText(fields: object[]): number[] {
  const columns: number[] = [];
  for (const [column, field] of fields.entries()) {
    if (Reflect.get(field, 'dataTypeID') !== CHAR) continue;
    Reflect.set(field, 'dataTypeID', TEXT);
    columns.push(column);
  }
  return columns;
}

/** A script of several statements has a list of results instead, which nobody reads. */
function isResult(result: unknown): result is { rows: object[]; fields: object[] } {
  if (typeof result !== 'object' || result === null) return false;
  return Array.isArray(Reflect.get(result, 'rows')) && Array.isArray(Reflect.get(result, 'fields'));
}
