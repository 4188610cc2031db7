import type pg from 'pg';
import { z } from 'zod';
import type { ArchivedSequence, ArchivedTable, LeftOutTable } from '../domain/manifest.ts';

/** The schemas whose tables are ours. The queue has one of its own, whose state is of no use later. */
export const SCHEMAS = ['public', 'quantum', 'trading'];

/** Tables that archives leave out, and why. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'public.api_keys':
    'holds what lets callers in, so that restoring it would let in whose key was revoked since',
  'public.export_chunks': 'holds exported files, which are handed out for a day and can be asked for again',
  'public.rate_buckets': 'holds how much callers have asked for within the last minutes',
  'public.server_secrets':
    'holds what addresses of downloads are signed with, which is made anew where it is missing',
};

export type TableShape = Pick<ArchivedTable, 'schema' | 'name' | 'columns' | 'constraints'>;

export interface TablesFound {
  readonly tables: readonly TableShape[];
  readonly leftOut: readonly LeftOutTable[];
}

const relations = z.array(
  z.object({
    schema: z.string(),
    name: z.string(),
    kind: z.string(),
    isReadable: z.boolean(),
    columns: z.array(z.object({ name: z.string(), type: z.string(), isRequired: z.boolean() })),
    constraints: z.array(z.object({ name: z.string(), definition: z.string() })),
  }),
);

const RELATIONS = `
SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind, has_table_privilege(c.oid, 'SELECT') AS "isReadable",
  coalesce((SELECT jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'isRequired', a.attnotnull)
     ORDER BY a.attnum)
   FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''), '[]') AS columns,
  coalesce((SELECT jsonb_agg(jsonb_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid)) ORDER BY k.conname COLLATE "C")
   FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('c', 'f')), '[]') AS constraints
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p', 'f', 'm') AND c.relpersistence <> 't'
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

const KINDS: Readonly<Record<string, string>> = {
  p: 'is divided into partitions, which are in the archive as tables of their own',
  f: 'lies on another server',
  m: 'is a view that is computed from other tables',
};

/** The tables that an archive holds, those that no migration made included, and those that it leaves out, each with the reason. */
export async function readTables(client: pg.Client): Promise<TablesFound> {
  const { rows } = await client.query<Record<string, unknown>>(RELATIONS, [SCHEMAS]);
  const found = relations.parse(rows).map((table) => ({ table, reason: reasonToLeaveOut(table) }));
  return {
    tables: found.flatMap(({ table: { schema, name, columns, constraints }, reason }) =>
      reason === null ? [{ schema, name, columns, constraints }] : [],
    ),
    leftOut: found.flatMap(({ table: { schema, name }, reason }) =>
      reason === null ? [] : [{ schema, name, reason }],
    ),
  };
}

/** Every table that can hold rows of its own, those that archives leave out included. */
export async function readEveryTable(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<Record<string, unknown>>(RELATIONS, [SCHEMAS]);
  return relations.parse(rows).filter(({ kind }) => kind === 'r');
}

function reasonToLeaveOut({
  schema,
  name,
  kind,
  isReadable,
}: z.infer<typeof relations>[number]): string | null {
  return (
    NOT_KEPT[`${schema}.${name}`] ??
    KINDS[kind] ??
    (isReadable ? null : 'may not be read by the role of the desk')
  );
}

const sequences = z.array(
  z.object({
    schema: z.string(),
    name: z.string(),
    column: z.object({ schema: z.string(), table: z.string(), name: z.string() }).nullable(),
  }),
);

const SEQUENCES = `
SELECT n.nspname AS schema, c.relname AS name,
  (SELECT jsonb_build_object('schema', tn.nspname, 'table', t.relname, 'name', a.attname)
   FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid JOIN pg_namespace tn ON tn.oid = t.relnamespace
   JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
   WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
   LIMIT 1) AS column
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY($1) AND CASE WHEN c.relkind = 'S' THEN has_sequence_privilege(c.oid, 'SELECT') END
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

const position = z.tuple([z.object({ lastValue: z.string(), isCalled: z.boolean() })]);

/** Where each sequence stands. Sequences are in no snapshot: they are at it or ahead, never behind. */
export async function readSequences(client: pg.Client): Promise<ArchivedSequence[]> {
  const { rows } = await client.query<Record<string, unknown>>(SEQUENCES, [SCHEMAS]);
  const found: ArchivedSequence[] = [];
  for (const sequence of sequences.parse(rows)) {
    const { rows: at } = await client.query<Record<string, unknown>>(
      `SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM ${qualified(client, sequence)}`,
    );
    const [place] = position.parse(at);
    found.push({ ...sequence, ...place });
  }
  return found;
}

/** A table or sequence as a statement names it. */
export function qualified(client: pg.Client, { schema, name }: { schema: string; name: string }): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
}

/** The COPY target of a table: its name and the columns of its cells. */
export function copyTarget(
  client: pg.Client,
  table: Pick<TableShape, 'schema' | 'name' | 'columns'>,
): string {
  const columns = table.columns.map(({ name }) => client.escapeIdentifier(name)).join(', ');
  // A table without columns has rows all the same, each an empty line.
  return columns === '' ? qualified(client, table) : `${qualified(client, table)} (${columns})`;
}
