import type pg from 'pg';
import { z } from 'zod';
import type { Catalogue, Check, Column, ForeignKey, Index, Table, Trigger } from './catalogue.ts';
import { CATALOGUE_QUERIES } from './catalogue-queries.ts';

const text = z.string();
const flag = z.boolean();
const texts = z.array(text);

const rows = {
  tables: z.object({ table: text, quoted: text, isTable: flag, owner: text, isOurs: flag }),
  columns: z.object({
    table: text,
    name: text,
    type: text,
    isNullable: flag,
    default: text.nullable(),
    identity: text,
    isGenerated: flag,
  }),
  indexes: z.object({
    table: text,
    name: text,
    isPrimary: flag,
    isUnique: flag,
    isImmediate: flag,
    hasPredicate: flag,
    areNullsDistinct: flag,
    keys: texts,
    form: text,
  }),
  foreignKeys: z.object({
    table: text,
    name: text,
    columns: texts,
    target: text,
    targetColumns: texts,
    definition: text,
  }),
  checks: z.object({ table: text, name: text, columns: texts, expression: text, definition: text }),
  triggers: z.object({ table: text, name: text, definition: text, form: text, routine: text, body: text }),
  named: z.object({ name: text, definition: text }),
};

/**
 * Reads the catalogue of these schemas, without what extensions brought and without the migrations' own ledger. To be
 * called in a transaction, whose search path it leaves at `public`.
 */
export async function readCatalogue(client: pg.Client, schemas: readonly string[]): Promise<Catalogue> {
  const read = async <Row>(query: string, row: z.ZodType<Row>): Promise<Row[]> => {
    const found = await client.query<Record<string, unknown>>(query, [schemas]);
    return z.array(row).parse(found.rows);
  };
  // With nothing on the path PostgreSQL qualifies every name that it prints.
  await client.query(`SET LOCAL search_path = ''`);
  const parts = {
    columns: grouped<Column>(await read(CATALOGUE_QUERIES.columns, rows.columns)),
    indexes: grouped<Index>(await read(CATALOGUE_QUERIES.indexes, rows.indexes)),
    foreignKeys: grouped<ForeignKey>(await read(CATALOGUE_QUERIES.foreignKeys, rows.foreignKeys)),
    checks: grouped<Check>(await read(CATALOGUE_QUERIES.checks, rows.checks)),
    triggers: grouped<Trigger>(await read(CATALOGUE_QUERIES.triggers, rows.triggers)),
  };
  const tables = (await read(CATALOGUE_QUERIES.tables, rows.tables)).map(({ table, ...rest }): Table => ({
    ...rest,
    name: table,
    columns: new Map((parts.columns.get(table) ?? []).map((column) => [column.name, column])),
    indexes: parts.indexes.get(table) ?? [],
    foreignKeys: parts.foreignKeys.get(table) ?? [],
    checks: parts.checks.get(table) ?? [],
    triggers: parts.triggers.get(table) ?? [],
  }));
  const named = async (query: string): Promise<Map<string, string>> =>
    new Map((await read(query, rows.named)).map(({ name, definition }) => [name, definition]));
  const catalogue = {
    tables: new Map(tables.map((table) => [table.name, table])),
    views: await named(CATALOGUE_QUERIES.views),
    functions: await named(CATALOGUE_QUERIES.functions),
    enums: await named(CATALOGUE_QUERIES.enums),
  };
  await client.query('SET LOCAL search_path = public');
  return catalogue;
}

function grouped<Part>(found: readonly (Part & { table: string })[]): Map<string, Part[]> {
  return Map.groupBy(found, ({ table }) => table);
}
