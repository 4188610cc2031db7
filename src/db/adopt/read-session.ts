import type pg from 'pg';
import { z } from 'zod';

/** Who is connected to what, and in which schema a table without one would be made; the search path as a statement writes it. */
export type Session = z.infer<typeof session>;

const session = z.object({
  role: z.string(),
  database: z.string(),
  schema: z.string().nullable(),
  searchPath: z.string(),
});

export async function readSession(client: pg.Client): Promise<Session> {
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT current_user AS role, current_database() AS database, current_schema() AS schema,
       current_setting('search_path') AS "searchPath"`,
  );
  return session.parse(rows[0]);
}
