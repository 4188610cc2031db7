import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';

/** What databases that live for some seconds are called: what they are for, and since when they are there. */
const REFERENCE = 'quantum_sovereign_reference_';
/** Between the making of a reference and the first connection to it no more than moments pass. */
const LEAST_AGE_S = 60;

const named = z.tuple([z.object({ name: z.string() })]);
const leftovers = z.array(z.object({ name: z.string() }));

/** A new name: the prefix, the server's time in seconds, and what keeps two of the same second apart. */
export async function nameReference(client: pg.Client, prefix = REFERENCE): Promise<string> {
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT '${prefix}' || floor(extract(epoch FROM clock_timestamp()))::bigint || '_' || $1::text AS name`,
    [randomBytes(8).toString('hex')],
  );
  return named.parse(rows)[0].name;
}

/**
 * Drops the references that a process left behind when it was killed: those of this role that nobody is connected to and that are not just
 * being made. One that another process drops at the same moment, or connects to, is left to that.
 */
export async function dropLeftovers(client: pg.Client, prefix = REFERENCE): Promise<void> {
  const { rows } = await client.query<Record<string, unknown>>(
    // CASE keeps the order: of another name no time is read.
    `SELECT datname AS name FROM pg_database d
     WHERE CASE WHEN datname ~ '^${prefix}[0-9]+_[0-9a-f]+$'
           THEN split_part(substr(datname, ${prefix.length + 1}), '_', 1)::numeric
                < extract(epoch FROM clock_timestamp()) - ${LEAST_AGE_S} END
       AND pg_has_role(datdba, 'USAGE') AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)`,
  );
  for (const { name } of leftovers.parse(rows)) {
    try {
      await client.query(`DROP DATABASE IF EXISTS "${name}"`);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
    }
  }
}
