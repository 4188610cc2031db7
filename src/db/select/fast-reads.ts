import type { PrismaClient } from '../generated/client.ts';
import type { WatchedPool } from '../watched-pool.ts';
import { compileCount, compileRead, type CompiledRead, type ReadAction } from './compile-read.ts';
import { type Model, modelFactsOf } from './model-facts.ts';
import { NOT_UNDERSTOOD } from './not-understood.ts';
import { overlay } from './overlay.ts';
import { readRows } from './read-rows.ts';
import { TEXT_ROWS, type TextRow } from './text-rows.ts';
import { UniqueReads } from './unique-reads.ts';

/** Values that are not what they are compared with, and tables that are not what they were: Prisma says it in its own words. */
const LEFT_TO_PRISMA = /^(22|0A000|42P01|42703)/;

type Call = (args?: unknown) => Promise<unknown>;

/**
 * The same client, whose `findUnique`, `findFirst`, `findMany` and `count` are one prepared statement of our own each where their arguments
 * are understood as a whole. Everything else goes to Prisma as it came, transactions and what is inside them too. What comes out is the same,
 * with two exceptions: decimals inside relations keep all their digits, where Prisma sends them through a double, and lists that are cut together (`cutTogether`)
 * have the first rows of all of them alone.
 *
 * Its promises have begun when they are handed out, and cannot be members of `$transaction([])`.
 */
export function fastReads(db: PrismaClient, pool: WatchedPool): PrismaClient {
  const models = modelFactsOf(db);
  const own = new Map<PropertyKey, unknown>();
  for (const [name, model] of models) {
    const property = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const delegate: unknown = Reflect.get(db, property);
    if (typeof delegate !== 'object' || delegate === null) continue;
    own.set(property, overlay(delegate, readsOf({ models, pool, name, model, delegate })));
  }
  for (const name of ['$transaction', '$queryRaw', '$queryRawUnsafe', '$executeRaw', '$executeRawUnsafe']) {
    own.set(name, methodOf(db, name));
  }
  own.set(TEXT_ROWS, (text: string, values: readonly unknown[]) =>
    readRows(pool, { text, values, read: (row: TextRow) => row }),
  );
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
  readonly model: Model;
  readonly delegate: object;
}

function readsOf({ models, pool, name, model, delegate }: Delegated): Map<PropertyKey, unknown> {
  /** A call that is answered by `run`, or by Prisma where it is not understood or does not come to what it should. */
  function call<Read extends CompiledRead>(
    action: string,
    compile: (args: unknown) => Read,
    run: (read: Read, args: unknown) => Promise<unknown>,
  ): Call {
    const prisma = methodOf(delegate, action);
    const mayBeNothing = !action.endsWith('OrThrow');
    return async (args) => {
      const read = understood(compile, args);
      if (read === null) return prisma(args);
      try {
        const answer = await run(read, args);
        // It is Prisma's to say that there is nothing.
        return answer !== null || mayBeNothing ? answer : await prisma(args);
      } catch (error) {
        if (!LEFT_TO_PRISMA.test(codeOf(error))) throw error;
        pool.statementNames?.forget(read.text);
        return prisma(args);
      }
    };
  }

  const compile = (action: ReadAction) => (args: unknown) => compileRead(models, name, action, args);
  const unique = new UniqueReads({ model, pool, compile: compile('findMany') });
  const uniqueOf = (read: CompiledRead, args: unknown): Promise<unknown> => unique.load(read, args);
  const firstOf = async (read: CompiledRead): Promise<unknown> => (await readRows(pool, read))[0] ?? null;
  const count = (args: unknown) => compileCount(models, name, args);
  return new Map<PropertyKey, unknown>([
    ['findUnique', call('findUnique', compile('findUnique'), uniqueOf)],
    ['findUniqueOrThrow', call('findUniqueOrThrow', compile('findUnique'), uniqueOf)],
    ['findFirst', call('findFirst', compile('findFirst'), firstOf)],
    ['findFirstOrThrow', call('findFirstOrThrow', compile('findFirst'), firstOf)],
    ['findMany', call('findMany', compile('findMany'), (read) => readRows(pool, read))],
    ['count', call('count', count, async (read) => (await readRows(pool, read))[0]?.count ?? 0)],
  ]);
}

function understood<Read>(compile: (args: unknown) => Read, args: unknown): Read | null {
  try {
    return compile(args);
  } catch (error) {
    if (error !== NOT_UNDERSTOOD) throw error;
    return null;
  }
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
