import type pg from 'pg';
import { z } from 'zod';

const views = z.array(z.object({ drop: z.string(), create: z.string() }));

/** Every view over the tables, also over other views, the nearest to the tables first. */
const DEPENDENT = `
WITH RECURSIVE reader(oid, depth) AS (
  SELECT r.ev_class, 1 FROM unnest($1::text[]) t(name)
    JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = to_regclass(t.name) AND d.classid = 'pg_rewrite'::regclass
    JOIN pg_rewrite r ON r.oid = d.objid
  UNION
  SELECT r.ev_class, reader.depth + 1 FROM reader
    JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = reader.oid AND d.classid = 'pg_rewrite'::regclass
    JOIN pg_rewrite r ON r.oid = d.objid AND r.ev_class <> reader.oid
)
SELECT format('DROP %s %I.%I;', kind, n.nspname, c.relname) AS drop,
  format('CREATE %s %I.%I AS %s', kind, n.nspname, c.relname, pg_get_viewdef(c.oid)) AS create
FROM (SELECT oid, max(depth) AS depth FROM reader GROUP BY oid) found
  JOIN pg_class c ON c.oid = found.oid AND c.relkind IN ('v', 'm') JOIN pg_namespace n ON n.oid = c.relnamespace,
  LATERAL (SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED VIEW' END AS kind) k
ORDER BY found.depth, 1`;

/**
 * The statements with the views over the tables taken away before and made again after them: PostgreSQL changes no type of
 * a column that a view shows.
 */
export async function aroundViews(
  client: pg.Client,
  tables: readonly string[],
  statements: readonly string[],
): Promise<string[]> {
  if (tables.length === 0) return [...statements];
  await client.query(`SET LOCAL search_path = ''`);
  const { rows } = await client.query<Record<string, unknown>>(DEPENDENT, [tables]);
  await client.query('SET LOCAL search_path = public');
  const found = views.parse(rows);
  return [...found.map(({ drop }) => drop).toReversed(), ...statements, ...found.map(({ create }) => create)];
}
