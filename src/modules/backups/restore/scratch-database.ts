import pg from 'pg';
import { z } from 'zod';
import { dropLeftovers, nameReference } from '../../../db/adopt/leftover-references.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { DatabaseExistsError } from '../domain/database-exists-error.ts';

/** A database of this name holds a restore that is under way, or was killed: the next one drops what was left behind. */
const PREFIX = 'quantum_sovereign_restore_';
const INSUFFICIENT_PRIVILEGE = '42501';
const DUPLICATE_DATABASE = '42P04';

const localeRow = z.tuple([
  z.object({
    encoding: z.string(),
    provider: z.enum(['c', 'i', 'b', 'd']),
    collate: z.string(),
    ctype: z.string(),
    locale: z.string().nullable(),
    rules: z.string().nullable(),
  }),
]);

/** By jsonb, because the columns have other names in other versions. */
const LOCALE = `
SELECT pg_encoding_to_char(d.encoding) AS encoding, d.datlocprovider::text AS provider, d.datcollate AS collate, d.datctype AS ctype,
  coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale, to_jsonb(d) ->> 'daticurules' AS rules
FROM pg_database d WHERE d.datname = current_database()`;

/**
 * Makes an empty database that encodes, orders and compares text as the one that the connection is to, under a name that says that it is not done.
 * Drops first what restores that were killed left behind. @returns its name. @throws DomainError UNAVAILABLE when the role may not.
 */
export async function createScratch(client: pg.Client): Promise<string> {
  await dropLeftovers(client, PREFIX);
  const name = await nameReference(client, PREFIX);
  const { rows } = await client.query<Record<string, unknown>>(LOCALE);
  const [{ encoding, provider, collate, ctype, locale, rules }] = localeRow.parse(rows);
  const text = (value: string): string => client.escapeLiteral(value);
  const options = [`ENCODING ${text(encoding)}`, `LC_COLLATE ${text(collate)}`, `LC_CTYPE ${text(ctype)}`];
  if (provider === 'i') options.push('LOCALE_PROVIDER icu', `ICU_LOCALE ${text(locale ?? 'und')}`);
  if (provider === 'i' && rules !== null) options.push(`ICU_RULES ${text(rules)}`);
  if (provider === 'b') options.push('LOCALE_PROVIDER builtin', `BUILTIN_LOCALE ${text(locale ?? 'C')}`);
  try {
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ${options.join(' ')}`,
    );
    return name;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    const message =
      'A restore makes a database, and this role may not. Let a superuser run ALTER ROLE … CREATEDB.';
    throw new DomainError('UNAVAILABLE', message, { cause: error });
  }
}

/** Drops such a database with whoever is connected to it; does nothing where there is none. */
export async function dropScratch(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
}

/** Gives it its name: from now on it counts as whole. @throws DatabaseExistsError when the name was taken meanwhile. */
export async function nameScratch(client: pg.Client, scratch: string, name: string): Promise<void> {
  try {
    await client.query(
      `ALTER DATABASE ${client.escapeIdentifier(scratch)} RENAME TO ${client.escapeIdentifier(name)}`,
    );
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== DUPLICATE_DATABASE) throw error;
    throw new DatabaseExistsError(name);
  }
}

/** @throws DatabaseExistsError when there is one of the name. */
export async function refuseExisting(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount !== 0) throw new DatabaseExistsError(name);
}
