import pg from 'pg';
import { z } from 'zod';

/** How a value of a type becomes another one. */
const OTHERWISE: Readonly<Record<string, string>> = {
  integer: '+ 1',
  smallint: '+ 1',
  bigint: '+ 1',
  'double precision': '* 0.9',
  numeric: '+ 1',
  text: "|| 'x'",
  'character varying': "|| 'x'",
  boolean: 'IS FALSE',
  'timestamp with time zone': "+ interval '1 hour'",
  date: '+ 1',
};

const columnsForm = z.array(z.object({ table: z.string(), column: z.string(), type: z.string() }));

/** A table, and what changes every one of its columns that can be changed, and takes a row away. */
export interface TableChanges {
  readonly table: string;
  readonly statements: readonly string[];
}

/** Statements that change every table of a database. Keys of other tables are changed as well: rules and foreign keys are to be off. */
export async function tableChangesIn(client: pg.Client): Promise<readonly TableChanges[]> {
  const { rows } = await client.query<Record<string, unknown>>(`
    SELECT format('%I.%I', table_schema, table_name) AS table, column_name AS column, data_type AS type
    FROM information_schema.columns JOIN pg_class ON oid = format('%I.%I', table_schema, table_name)::regclass
    WHERE table_schema IN ('public', 'quantum', 'trading') AND table_name !~ '^_prisma' AND relkind = 'r' AND is_generated = 'NEVER'
    ORDER BY 1, ordinal_position`);
  const columns = columnsForm.parse(rows).filter(({ type }) => OTHERWISE[type] !== undefined);
  return [...new Set(columns.map(({ table }) => table))].map((table) => {
    const updates = columns
      .filter((one) => one.table === table)
      .map(({ column, type }) => `UPDATE ${table} SET "${column}" = "${column}" ${OTHERWISE[type] ?? ''}`);
    const removal = `DELETE FROM ${table} WHERE ctid = (SELECT max(ctid) FROM ${table})`;
    return { table, statements: [...updates, removal] };
  });
}

/** Runs a statement of these. @returns whether it changed anything: checks and keys refuse some. */
export async function runChange(client: pg.Client, statement: string): Promise<boolean> {
  try {
    const { rowCount } = await client.query(statement);
    return (rowCount ?? 0) > 0;
  } catch (error) {
    if (error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '')) return false;
    throw error;
  }
}
