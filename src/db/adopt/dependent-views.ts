import type pg from 'pg';
import { z } from 'zod';

const views = z.array(
  z.object({ drop: z.string(), create: z.string(), restore: z.array(z.string()), lost: z.array(z.string()) }),
);

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
), grants AS (
  SELECT c.oid, a.privilege_type || coalesce(' (' || quote_ident(attname) || ')', '') AS privilege,
    CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS grantee, a.is_grantable
  FROM reader JOIN pg_class c USING (oid),
    LATERAL (SELECT NULL::name AS attname, c.relacl AS acl
      UNION ALL SELECT attname, attacl FROM pg_attribute WHERE attrelid = c.oid AND attacl IS NOT NULL AND NOT attisdropped) given,
    LATERAL aclexplode(given.acl) a
  WHERE a.grantee <> c.relowner
)
SELECT format('DROP %s %s;', kind, name) AS drop,
  format('CREATE %s %s%s AS %s', kind, name, ' WITH (' || array_to_string(c.reloptions, ', ') || ')',
    CASE WHEN c.relispopulated THEN pg_get_viewdef(c.oid) ELSE rtrim(pg_get_viewdef(c.oid), ';') || ' WITH NO DATA;' END) AS create,
  ARRAY(
    SELECT pg_get_indexdef(indexrelid) || ';' FROM pg_index WHERE indrelid = c.oid
    UNION ALL SELECT pg_get_statisticsobjdef(oid) || ';' FROM pg_statistic_ext WHERE stxrelid = c.oid
    UNION ALL SELECT pg_get_triggerdef(oid) || ';' FROM pg_trigger WHERE tgrelid = c.oid AND NOT tgisinternal
    UNION ALL SELECT pg_get_ruledef(oid) FROM pg_rewrite WHERE ev_class = c.oid AND rulename <> '_RETURN'
    UNION ALL SELECT format('ALTER VIEW %s ALTER COLUMN %I SET DEFAULT %s;', name, attname, pg_get_expr(adbin, adrelid))
      FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE adrelid = c.oid
    UNION ALL SELECT format('COMMENT ON %s %s IS %L;', CASE WHEN objsubid = 0 THEN kind ELSE 'COLUMN' END,
        name || coalesce('.' || quote_ident(attname), ''), description)
      FROM pg_description LEFT JOIN pg_attribute ON objsubid > 0 AND attrelid = objoid AND attnum = objsubid
      WHERE objoid = c.oid AND classoid = 'pg_class'::regclass
    UNION ALL SELECT format('GRANT %s ON %s TO %s%s;', string_agg(privilege, ', ' ORDER BY privilege), name, grantee,
        CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
      FROM grants WHERE grants.oid = c.oid GROUP BY grantee, is_grantable
    UNION ALL SELECT format('ALTER %s %s OWNER TO %I;', kind, name, pg_get_userbyid(c.relowner))
  ) AS restore,
  ARRAY(
    SELECT format('the security label of %s', name) FROM pg_seclabel
      WHERE objoid = c.oid AND classoid = 'pg_class'::regclass
    UNION ALL SELECT format('the comment of the index %s', indexrelid::regclass)
      FROM pg_index WHERE indrelid = c.oid AND obj_description(indexrelid, 'pg_class') IS NOT NULL
  ) AS lost
FROM (SELECT oid, max(depth) AS depth FROM reader GROUP BY oid) found
  JOIN pg_class c ON c.oid = found.oid AND c.relkind IN ('v', 'm') JOIN pg_namespace n ON n.oid = c.relnamespace,
  LATERAL (SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED VIEW' END AS kind,
    format('%I.%I', n.nspname, c.relname) AS name) k
ORDER BY found.depth, 1`;

/**
 * The statements with the views over the tables taken away before and made again after them, with their options, indexes, triggers, rules,
 * comments, grants and owners: PostgreSQL changes no type of a column that a view shows. What is not made again is named.
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
  return [
    ...found.flatMap(({ lost }) => lost).map((what) => `-- To be made again by hand afterwards: ${what}.`),
    ...found.map(({ drop }) => drop).toReversed(),
    ...statements,
    ...found.flatMap(({ create, restore }) => [create, ...restore]),
  ];
}
