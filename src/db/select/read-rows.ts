import type pg from 'pg';
import type { WatchedPool } from '../watched-pool.ts';
import type { CompiledRead } from './compile-read.ts';

/** Values come as the server wrote them: whoever asked knows better than the driver what they are. */
const AS_TEXT: pg.CustomTypesConfig = { getTypeParser: () => (text: unknown) => text };

/** Runs a statement on a connection of the pool, prepared when it came before. @throws as the driver does. */
export async function readRows<Row extends object>(
  pool: WatchedPool,
  { text, values, read }: CompiledRead<Row>,
): Promise<Row[]> {
  const name = pool.statementNames?.nameOf(text);
  const { rows } = await pool.query<unknown[]>({
    text,
    values: [...values],
    rowMode: 'array',
    types: AS_TEXT,
    ...(name === undefined ? {} : { name }),
  });
  return rows.map(read);
}
