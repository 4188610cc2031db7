import pg from 'pg';
import type { Model } from '../../../../src/db/select/model-facts.ts';
import { plainValues } from './plain-values.ts';

/** How many rows each table gets. */
export const ROWS = 6;

interface CatalogueColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly digits: number | null;
  readonly decimals: number | null;
  readonly isNullable: boolean;
  readonly labels: readonly string[] | null;
}

const COLUMNS = `
  SELECT format('%I.%I', c.table_schema, c.table_name) AS "table", c.column_name AS "column", c.udt_name AS type,
    c.numeric_precision AS digits, c.numeric_scale AS decimals, c.is_nullable = 'YES' AS "isNullable",
    (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
      WHERE t.typname = c.udt_name) AS labels
  FROM information_schema.columns c JOIN information_schema.tables USING (table_schema, table_name)
  WHERE c.table_schema IN ('public', 'quantum', 'trading') AND table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
  ORDER BY c.ordinal_position`;

/** What rows must be for the product, and not for this. */
const RULES = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop FROM pg_constraint
  WHERE contype IN ('c', 'u') AND connamespace::regnamespace::text IN ('public', 'quantum', 'trading') AND conrelid <> 0
  UNION ALL
  SELECT format('DROP INDEX %s', indexrelid::regclass) FROM pg_index
  WHERE indisunique AND NOT indisprimary AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)
    AND (SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = indrelid) IN ('public', 'quantum', 'trading')`;

/**
 * Gives every table of the models rows with the most awkward values that their types have. Keys are the numbers from 1 (or identifiers and
 * texts made of them), and foreign keys point at them. Constraints of the database are lifted for it.
 */
export async function fillEveryTable(url: string, models: ReadonlyMap<string, Model>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const { drop } of (await client.query<{ drop: string }>(RULES)).rows) await client.query(drop);
    const { rows } = await client.query<CatalogueColumn>(COLUMNS);
    for (const model of models.values()) {
      await client.query(`DELETE FROM ${model.table}`);
      const table = model.table.replaceAll('"', '');
      await fill(
        client,
        model,
        rows.filter((column) => column.table === table),
      );
    }
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, model: Model, columns: readonly CatalogueColumn[]): Promise<void> {
  const unique = new Set([...model.uniqueKeys.values()].flat().map(({ sql }) => sql));
  const owned = [...model.relations.values()].filter(({ isOwner }) => isOwner);
  const foreign = new Set(owned.flatMap(({ keys }) => keys.map(({ own }) => own)));
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const values = columns.map((column, place) => {
      const sql = `"${column.column}"`;
      if (unique.has(sql)) return keyValue(column, at + 1);
      if (foreign.has(sql))
        return column.isNullable && at === 2 ? 'NULL' : keyValue(column, ((at + place) % ROWS) + 1);
      const values = plainValues(column);
      return values[(at + place) % values.length] ?? 'NULL';
    });
    return `(${values.join(', ')})`;
  });
  const names = columns.map(({ column }) => `"${column}"`).join(', ');
  await client.query(
    `INSERT INTO ${model.table} (${names}) OVERRIDING SYSTEM VALUE VALUES ${rows.join(', ')}`,
  );
}

function keyValue({ type, labels }: CatalogueColumn, number: number): string {
  if (labels) return `'${labels[number % labels.length] ?? ''}'`;
  if (type === 'uuid') return `'00000000-0000-4000-8000-00000000000${number}'`;
  if (type === 'text' || type === 'varchar') return `'k${number}'`;
  if (type === 'date' || type.startsWith('timestamp')) return `'2026-01-0${number}'`;
  return String(number);
}
