import type pg from 'pg';
import { z } from 'zod';

/** Who is connected to what, and in which schema a table without one would be made. */
export type Session = z.infer<typeof session>;

const session = z.object({ role: z.string(), database: z.string(), schema: z.string().nullable() });

export async function readSession(client: pg.Client): Promise<Session> {
  const { rows } = await client.query<Record<string, unknown>>(
    'SELECT current_user AS role, current_database() AS database, current_schema() AS schema',
  );
  return session.parse(rows[0]);
}
