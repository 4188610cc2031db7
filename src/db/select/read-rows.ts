import type pg from 'pg';
import type { WatchedPool } from '../watched-pool.ts';
import type { CompiledRead } from './compile-read.ts';
import { arePlain, type Ended, RowsQuery } from './rows-query.ts';
import type { TextRow } from './text-rows.ts';

/** Values come as the server wrote them: whoever asked knows better than the driver what they are. */
const AS_TEXT: pg.CustomTypesConfig = { getTypeParser: () => (text: unknown) => text };

/** Runs a statement on a connection of the pool, prepared when it came before. @throws as the driver does. */
export async function readRows<Row extends object>(
  pool: WatchedPool,
  { text, values, read }: CompiledRead<Row>,
): Promise<Row[]> {
  const name = pool.statementNames?.nameOf(text);
  if (arePlain(values)) {
    const make = (ended: Ended): RowsQuery => new RowsQuery(text, name ?? '', values, ended);
    const rows = await sendRows(pool, make).catch(tellWhoAsked);
    return rows.map(read);
  }
  const { rows } = await pool.query<unknown[]>({
    text,
    values: [...values],
    rowMode: 'array',
    types: AS_TEXT,
    ...(name === undefined ? {} : { name }),
  });
  return rows.map(read);
}

/** As the pool's `query`: a connection on which a statement failed is not used again. */
function sendRows(pool: WatchedPool, make: (ended: Ended) => RowsQuery): Promise<readonly TextRow[]> {
  return new Promise((resolve, reject) => {
    pool.connect((error, client, done) => {
      if (!client) {
        reject(error ?? new Error('The pool handed out no connection.'));
        return;
      }
      let hasEnded = false;
      const end = (failure: Error | null): void => {
        if (hasEnded) return;
        hasEnded = true;
        client.removeListener('error', end);
        done(failure ?? undefined);
        if (failure) reject(failure);
        else resolve(query.rows);
      };
      const query = make(end);
      client.once('error', end);
      try {
        client.query(query);
      } catch (failure) {
        end(failure instanceof Error ? failure : new Error(String(failure)));
      }
    });
  });
}

/** The stack of an error that came over the socket leads there. From here on it leads to who asked, as the driver has it. */
function tellWhoAsked(error: unknown): never {
  if (error instanceof Error) Error.captureStackTrace(error);
  throw error;
}
