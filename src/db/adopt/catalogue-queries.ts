/** What an extension brought is its own. */
const notOfExtension = (catalogue: string, oid: string): string =>
  `NOT EXISTS (SELECT 1 FROM pg_depend WHERE classid = '${catalogue}'::regclass AND objid = ${oid} AND deptype = 'e')`;

const OF_TABLE = `n.nspname || '.' || c.relname AS "table"`;
const TABLES = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  AND n.nspname = ANY ($1) AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relname <> '_prisma_migrations'`;

/** The queries behind `readCatalogue`; each takes the names of the schemas. */
export const CATALOGUE_QUERIES = {
  tables: `SELECT ${OF_TABLE}, format('%I.%I', n.nspname, c.relname) AS quoted, c.relkind IN ('r', 'p') AS "isTable",
      pg_get_userbyid(c.relowner) AS owner, pg_has_role(c.relowner, 'USAGE') AS "isOurs"
    FROM ${TABLES} ORDER BY 1`,

  columns: `SELECT ${OF_TABLE}, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
      NOT a.attnotnull AS "isNullable", a.attidentity::text AS identity, a.attgenerated <> '' AS "isGenerated",
      pg_get_expr(d.adbin, d.adrelid) AS "default"
    FROM ${TABLES} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    ORDER BY 1, a.attnum`,

  indexes: `SELECT ${OF_TABLE}, i.relname AS name, x.indisprimary AS "isPrimary", x.indisunique AS "isUnique",
      x.indimmediate AS "isImmediate", x.indpred IS NOT NULL AS "hasPredicate",
      NOT x.indnullsnotdistinct AS "areNullsDistinct",
      ARRAY(SELECT pg_get_indexdef(i.oid, k, false) FROM generate_series(1, x.indnkeyatts) k) AS keys,
      regexp_replace(pg_get_indexdef(i.oid), '^.*? USING ', '') AS form
    FROM ${TABLES} JOIN pg_index x ON x.indrelid = c.oid AND x.indisvalid JOIN pg_class i ON i.oid = x.indexrelid
    ORDER BY 1, 2`,

  foreignKeys: `SELECT ${OF_TABLE}, k.conname AS name, t.nspname || '.' || r.relname AS target,
      ARRAY(SELECT attname::text FROM unnest(k.conkey) WITH ORDINALITY u(num, place)
        JOIN pg_attribute ON attrelid = k.conrelid AND attnum = u.num ORDER BY place) AS columns,
      ARRAY(SELECT attname::text FROM unnest(k.confkey) WITH ORDINALITY u(num, place)
        JOIN pg_attribute ON attrelid = k.confrelid AND attnum = u.num ORDER BY place) AS "targetColumns",
      replace(pg_get_constraintdef(k.oid), ' NOT VALID', '') AS definition
    FROM ${TABLES} JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f' AND k.conparentid = 0
      JOIN pg_class r ON r.oid = k.confrelid JOIN pg_namespace t ON t.oid = r.relnamespace
    ORDER BY 1, 2`,

  checks: `SELECT ${OF_TABLE}, k.conname AS name, pg_get_expr(k.conbin, k.conrelid, true) AS expression,
      ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = ANY (k.conkey)) AS columns,
      pg_get_constraintdef(k.oid) AS definition
    FROM ${TABLES} JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'c'
    ORDER BY 1, 2`,

  triggers: `SELECT ${OF_TABLE}, g.tgname AS name, p.prosrc AS body, p.oid::regprocedure::text AS routine,
      pg_get_triggerdef(g.oid) || CASE g.tgenabled WHEN 'D' THEN ' (disabled)' ELSE '' END AS definition,
      regexp_replace(replace(pg_get_triggerdef(g.oid), format(' TRIGGER %I ', g.tgname), ' TRIGGER '),
        ' EXECUTE FUNCTION [^(]*', ' EXECUTE ') || CASE g.tgenabled WHEN 'D' THEN ' (disabled)' ELSE '' END AS form
    FROM ${TABLES} JOIN pg_trigger g ON g.tgrelid = c.oid AND NOT g.tgisinternal JOIN pg_proc p ON p.oid = g.tgfoid
    ORDER BY 1, 2`,

  views: `SELECT n.nspname || '.' || c.relname AS name, pg_get_viewdef(c.oid, true) AS definition
    FROM ${TABLES} WHERE c.relkind IN ('v', 'm') AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY 1`,

  functions: `SELECT format('%s.%s(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) AS name,
      pg_get_functiondef(p.oid) AS definition
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = ANY ($1)
    WHERE p.prokind IN ('f', 'p') AND ${notOfExtension('pg_proc', 'p.oid')} ORDER BY 1`,

  enums: `SELECT n.nspname || '.' || t.typname AS name, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS definition
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND n.nspname = ANY ($1)
      JOIN pg_enum e ON e.enumtypid = t.oid
    WHERE ${notOfExtension('pg_type', 't.oid')} GROUP BY 1 ORDER BY 1`,
} as const;
