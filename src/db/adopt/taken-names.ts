import type pg from 'pg';
import { z } from 'zod';
import { NOTHING_TO_DO, type Difference } from './difference.ts';
import { freeName } from './free-name.ts';
import { quote } from './quote.ts';

/** A name that one thing of a database alone can have. */
export interface TakenName {
  /** Kind and qualified name: `relation public.matches`. */
  readonly name: string;
  /** The statement that gives the thing another name, under which it keeps working. */
  readonly rename: string;
}

const names = z.array(
  z.object({ before: z.string(), bare: z.string(), after: z.string(), rename: z.string() }),
);

/** Views that the later migrations rename themselves where a database has them. */
const MADE_ROOM_FOR = new Set(['relation public.strategies_ranking']);
const SUFFIX = '_before_adoption';
/** Leaves room for the suffix within PostgreSQL's 63 bytes. */
const KEPT_LENGTH = 45;

const SCHEMAS = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

/** Of each name what stands before and behind it, which is what it has to be alone in, and the renaming up to the new name. */
const NAMES = `
SELECT format('relation %s.', n.nspname) AS before, c.relname::text AS bare, '' AS after,
    format('ALTER %s %I.%I RENAME TO', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
      WHEN 'i' THEN 'INDEX' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, n.nspname, c.relname) AS rename
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${SCHEMAS} AND c.relkind <> 't' AND c.relname <> '_prisma_migrations'
UNION ALL
SELECT format('type %s.', n.nspname), t.typname, '', format('ALTER TYPE %I.%I RENAME TO', n.nspname, t.typname)
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE ${SCHEMAS} AND t.typtype IN ('e', 'd', 'r')
UNION ALL
SELECT format('function %s.', n.nspname), p.proname, format('(%s)', pg_get_function_identity_arguments(p.oid)),
    format('ALTER ROUTINE %I.%I(%s) RENAME TO', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${SCHEMAS}
UNION ALL
SELECT 'constraint ', k.conname, format(' on %s.%s', n.nspname, c.relname),
    format('ALTER TABLE %I.%I RENAME CONSTRAINT %I TO', n.nspname, c.relname, k.conname)
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${SCHEMAS} AND k.contype IN ('c', 'f', 'x')
UNION ALL
SELECT 'trigger ', g.tgname, format(' on %s.%s', n.nspname, c.relname),
    format('ALTER TRIGGER %I ON %I.%I RENAME TO', g.tgname, n.nspname, c.relname)
  FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${SCHEMAS} AND NOT g.tgisinternal`;

/** Every name of the database that a migration could meet. */
export async function readNames(client: pg.Client): Promise<TakenName[]> {
  const { rows } = await client.query<Record<string, unknown>>(NAMES);
  const found = names.parse(rows);
  // What may not have the same name: everything that has the same before and behind its name.
  const siblings = Map.groupBy(found, ({ before, after }) => `${before}|${after}`);
  return found.map(({ before, bare, after, rename }) => {
    const taken = new Set(siblings.get(`${before}|${after}`)?.map((sibling) => sibling.bare));
    const free = freeName(`${bare.slice(0, KEPT_LENGTH)}${SUFFIX}`, taken);
    return { name: `${before}${bare}${after}`, rename: `${rename} ${quote(free)};` };
  });
}

/**
 * The names that later migrations give and that something else in the database has. What belongs to a table that gets another name
 * itself is not in the way, and neither is a view for which a migration makes room itself.
 */
export function findTakenNames(needed: readonly TakenName[], there: readonly TakenName[]): Difference[] {
  const wanted = new Set(needed.map(({ name }) => name));
  const taken = there.filter(
    ({ name, rename }) => wanted.has(name) && !(MADE_ROOM_FOR.has(name) && rename.startsWith('ALTER VIEW ')),
  );
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
