import type pg from 'pg';
import { z } from 'zod';
import { NOTHING_TO_DO, type Difference } from './difference.ts';

/** A name that one thing of a database alone can have. */
export interface TakenName {
  /** Kind and qualified name: `relation public.matches`. */
  readonly name: string;
  /** The statement that gives the thing another name, under which it keeps working. */
  readonly rename: string;
}

const names = z.array(z.object({ name: z.string(), rename: z.string() }));

/** `left(…, 45)` leaves room for the suffix within PostgreSQL's 63 bytes. */
const NEW_NAME = (name: string): string => `left(${name}, 45) || '_before_adoption'`;
const SCHEMAS = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

const NAMES = `
SELECT format('relation %s.%s', n.nspname, c.relname) AS name,
    format('ALTER %s %I.%I RENAME TO %I;', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
      WHEN 'i' THEN 'INDEX' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, n.nspname, c.relname, ${NEW_NAME('c.relname')}) AS rename
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${SCHEMAS} AND c.relkind <> 't' AND c.relname <> '_prisma_migrations'
UNION ALL
SELECT format('type %s.%s', n.nspname, t.typname), format('ALTER TYPE %I.%I RENAME TO %I;', n.nspname, t.typname, ${NEW_NAME('t.typname')})
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE ${SCHEMAS} AND t.typtype IN ('e', 'd', 'r')
UNION ALL
SELECT format('function %s.%s(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)),
    format('ALTER ROUTINE %I.%I(%s) RENAME TO %I;', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid), ${NEW_NAME('p.proname')})
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${SCHEMAS}
UNION ALL
SELECT format('constraint %s on %s.%s', k.conname, n.nspname, c.relname),
    format('ALTER TABLE %I.%I RENAME CONSTRAINT %I TO %I;', n.nspname, c.relname, k.conname, ${NEW_NAME('k.conname')})
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${SCHEMAS} AND k.contype IN ('c', 'f', 'x')
UNION ALL
SELECT format('trigger %s on %s.%s', g.tgname, n.nspname, c.relname),
    format('ALTER TRIGGER %I ON %I.%I RENAME TO %I;', g.tgname, n.nspname, c.relname, ${NEW_NAME('g.tgname')})
  FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${SCHEMAS} AND NOT g.tgisinternal`;

/** Every name of the database that a migration could meet. */
export async function readNames(client: pg.Client): Promise<TakenName[]> {
  const { rows } = await client.query<Record<string, unknown>>(NAMES);
  return names.parse(rows);
}

/**
 * The names that later migrations give and that something else in the database has. What belongs to a table that gets another name
 * itself is not in the way.
 */
export function findTakenNames(needed: readonly TakenName[], there: readonly TakenName[]): Difference[] {
  const wanted = new Set(needed.map(({ name }) => name));
  const taken = there.filter(({ name }) => wanted.has(name));
  const relations = new Set(taken.map(({ name }) => name));
  return taken
    .filter(({ name }) => !relations.has(`relation ${name.split(' on ')[1] ?? ''}`))
    .map(({ name, rename }): Difference => ({
      kind: 'name',
      name,
      table: null,
      expected: 'a free name, as a later migration makes it',
      found: 'taken',
      treatment: 'REFUSE',
      ...NOTHING_TO_DO,
      statements: [rename],
    }));
}
