import type { PrismaClient } from '../generated/client.ts';
import type { WatchedPool } from '../watched-pool.ts';
import { compileRead, type CompiledRead, type ReadAction } from './compile-read.ts';
import { type Model, modelFactsOf } from './model-facts.ts';
import { NOT_UNDERSTOOD } from './not-understood.ts';
import { overlay } from './overlay.ts';
import { readRows } from './read-rows.ts';
import { UniqueReads } from './unique-reads.ts';

/** Values that are not what they are compared with, and tables that are not what they were: Prisma says it in its own words. */
const LEFT_TO_PRISMA = /^(22|0A000|42P01|42703)/;

type Call = (args?: unknown) => Promise<unknown>;

/**
 * The same client, whose `findUnique`, `findFirst` and `findMany` are one prepared statement of our own each where their arguments are
 * understood as a whole. Everything else goes to Prisma as it came, transactions and what is inside them too. What comes out is the same,
 * with one exception: decimals inside relations keep all their digits, where Prisma sends them through a double.
 *
 * Its promises have begun when they are handed out, and cannot be members of `$transaction([])`.
 */
export function fastReads(db: PrismaClient, pool: WatchedPool): PrismaClient {
  const models = modelFactsOf(db);
  const own = new Map<PropertyKey, unknown>();
  for (const name of models.keys()) {
    const property = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const delegate: unknown = Reflect.get(db, property);
    if (typeof delegate !== 'object' || delegate === null) continue;
    own.set(property, overlay(delegate, readsOf({ models, pool, name, delegate })));
  }
  for (const name of ['$transaction', '$queryRaw', '$queryRawUnsafe', '$executeRaw', '$executeRawUnsafe']) {
    own.set(name, methodOf(db, name));
  }
  own.set('$disconnect', async () => {
    await db.$disconnect();
    // Prisma ends only the pool of a client that it was asked something of.
    if (!pool.ending) await pool.end();
  });
  return overlay(db, own);
}

interface Delegated {
  readonly models: ReadonlyMap<string, Model>;
  readonly pool: WatchedPool;
  readonly name: string;
  readonly delegate: object;
}

function readsOf({ models, pool, name, delegate }: Delegated): Map<PropertyKey, unknown> {
  const unique = new UniqueReads((args) => compileRead(models, name, 'findMany', args), pool);

  function call(action: ReadAction, run: (read: CompiledRead, args: unknown) => Promise<unknown>): Call {
    const prisma = methodOf(delegate, action);
    return (args) => {
      let read: CompiledRead;
      try {
        read = compileRead(models, name, action, args);
      } catch (error) {
        if (error !== NOT_UNDERSTOOD) throw error;
        return prisma(args);
      }
      return run(read, args).catch((error: unknown) => {
        if (!LEFT_TO_PRISMA.test(codeOf(error))) throw error;
        pool.statementNames?.forget(read.text);
        return prisma(args);
      });
    };
  }

  const firstOf = async (read: CompiledRead): Promise<unknown> => (await readRows(pool, read))[0] ?? null;
  return new Map<PropertyKey, unknown>([
    ['findUnique', call('findUnique', (read, args) => unique.load(read, args))],
    ['findFirst', call('findFirst', firstOf)],
    ['findMany', call('findMany', (read) => readRows(pool, read))],
  ]);
}

function methodOf(of: object, name: string): Call {
  const method: unknown = Reflect.get(of, name);
  if (typeof method !== 'function') throw new Error(`The client has no method ${name}.`);
  return (...args) => Reflect.apply(method, of, args) as Promise<unknown>;
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
  return typeof code === 'string' ? code : '';
}
