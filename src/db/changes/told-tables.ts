import type pg from 'pg';
import { z } from 'zod';

/** How a table tells its changes. */
export interface ToldTable {
  /** The column whose values are the keys of changes; null where they name no rows. */
  readonly key: string | null;
  /** The type of that column: `integer`, `bigint` or `uuid`. */
  readonly keyType: string | null;
}

/** Which tables tell of every change, as a database says it, and which other relations there are. */
export interface ToldTables {
  /** By name, without schema. */
  readonly told: ReadonlyMap<string, ToldTable>;
  /** Tables that may change without a word, and views that are not told apart from another relation of their name. */
  readonly silent: ReadonlySet<string>;
  /** The statement of each view. What it shows changes with what it looks at. */
  readonly views: ReadonlyMap<string, string>;
  /** The same text for the same tables. */
  readonly fingerprint: string;
}

/** INSERT, DELETE, UPDATE and TRUNCATE in `pg_trigger.tgtype`. */
const EVERY_CHANGE = 4 | 8 | 16 | 32;

/**
 * A table tells its changes when triggers of ours that are always enabled (also for rows that are loaded as a replica loads them) stand on all four kinds; two
 * relations of one name tell nothing, since their changes could not be told apart.
 */
const TABLES = `
SELECT c.relname AS name,
  bool_and(c.relkind IN ('r', 'p') AND coalesce(t.kinds, 0) & ${EVERY_CHANGE} = ${EVERY_CHANGE}) AND count(*) = 1 AS "isTold",
  CASE WHEN count(*) = 1 AND min(c.relkind) = 'v' THEN pg_get_viewdef(min(c.oid::int8)::oid) END AS view,
  min(t.key) AS key, min(format_type(a.atttypid, a.atttypmod)) AS "keyType",
  max(c.relfilenode)::text AS file
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN LATERAL (
    SELECT bit_or(tgtype::int) AS kinds, min(substring(proname FROM '^tell_changes_by_(.*)$')) AS key
    FROM pg_trigger JOIN pg_proc p ON p.oid = tgfoid
    WHERE tgrelid = c.oid AND tgenabled = 'A' AND tgqual IS NULL AND tgattr = '' AND p.pronamespace = 'public'::regnamespace
      AND p.proname ~ '^tell_changes(_by_.*)?$'
  ) t ON true
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = t.key
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
GROUP BY c.relname ORDER BY c.relname`;

const rowsForm = z.array(
  z.object({
    name: z.string(),
    isTold: z.boolean(),
    view: z.string().nullable(),
    key: z.string().nullable(),
    keyType: z.string().nullable(),
    /** Another one once its rows were written anew, as migrations do. */
    file: z.string(),
  }),
);

/** Asks a database which of its tables tell their changes. */
export async function readToldTables(client: pg.ClientBase): Promise<ToldTables> {
  const { rows } = await client.query<Record<string, unknown>>(TABLES);
  const found = rowsForm.parse(rows);
  return {
    told: new Map(
      found.filter(({ isTold }) => isTold).map(({ name, key, keyType }) => [name, { key, keyType }]),
    ),
    silent: new Set(found.filter(({ isTold, view }) => !isTold && view === null).map(({ name }) => name)),
    views: new Map(
      found.flatMap(({ name, view }) => (view === null ? [] : [[name, view.replace(/;\s*$/, '')]])),
    ),
    fingerprint: JSON.stringify(found),
  };
}
