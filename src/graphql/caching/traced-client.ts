import type { PrismaClient } from '../../db/generated/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { TEXT_ROWS } from '../../db/select/text-rows.ts';
import type { ModelTable } from './model-tables.ts';
import { noteRead, READS } from './note-read.ts';
import { noteSql } from './note-sql.ts';
import type { ReadTrace } from './read-trace.ts';

/** Members of a model that read nothing. */
const INNOCENT: ReadonlySet<string | symbol> = new Set(['fields', 'name', '$name', '$parent']);

/**
 * A database client that notes in a trace what is read through it. What it does not know to be a read (writes, transactions, whatever a later version
 * brings) makes the answer one that is not kept, and is done all the same.
 */
export function tracedClient(
  db: PrismaClient,
  trace: ReadTrace,
  models: ReadonlyMap<string, ModelTable>,
): PrismaClient {
  const made = new Map<string, object>();
  return new Proxy(db, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof name !== 'string') return member;
      if (name === '$queryRaw' || name === '$queryRawUnsafe')
        return notedSql(target, member, trace, name === '$queryRawUnsafe');
      if (name === TEXT_ROWS) return notedTexts(target, member, trace);
      const model = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
      if (typeof member !== 'object' || member === null || !models.has(model)) {
        if (member !== undefined) trace.cannotTell('write');
        return member;
      }
      const known = made.get(name) ?? tracedModel(member, model, trace, models);
      made.set(name, known);
      return known;
    },
  });
}

function tracedModel(
  delegate: object,
  model: string,
  trace: ReadTrace,
  models: ReadonlyMap<string, ModelTable>,
): object {
  return new Proxy(delegate, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof name !== 'string' || INNOCENT.has(name)) return member;
      if (!isCallable(member) || !READS.has(name)) {
        if (member !== undefined) trace.cannotTell('write');
        return member;
      }
      return (args: unknown): unknown => {
        noteRead(trace, models, model, args);
        return withoutRelations(Reflect.apply(member, target, [args]));
      };
    },
  });
}

function notedSql(db: PrismaClient, member: unknown, trace: ReadTrace, isText: boolean): unknown {
  if (!isCallable(member)) return member;
  return (...given: unknown[]): unknown => {
    const [query, ...values] = given;
    if (isText && typeof query === 'string') noteSql(trace, query, values);
    else if (query instanceof Prisma.Sql) noteSql(trace, query.statement, query.values);
    else if (isTemplate(query)) {
      const sql = Prisma.sql(query, ...values);
      noteSql(trace, sql.statement, sql.values);
    } else trace.cannotTell('statement');
    return Reflect.apply(member, db, given);
  };
}

function notedTexts(db: PrismaClient, member: unknown, trace: ReadTrace): unknown {
  if (!isCallable(member)) return member;
  return (text: string, values: readonly unknown[]): unknown => {
    noteSql(trace, text, values);
    return Reflect.apply(member, db, [text, values]);
  };
}

/** A promise as the client makes it, which begins when it is waited for; without the methods by which it goes on to relations, unseen. */
function withoutRelations(promise: unknown): unknown {
  if (promise instanceof Promise || !isThenable(promise)) return promise;
  return {
    then: promise.then.bind(promise),
    catch: promise.catch.bind(promise),
    finally: promise.finally.bind(promise),
    [Symbol.toStringTag]: 'PrismaPromise',
  };
}

function isThenable(value: unknown): value is Pick<Promise<unknown>, 'then' | 'catch' | 'finally'> {
  return typeof value === 'object' && value !== null && 'then' in value && 'finally' in value;
}

function isCallable(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

function isTemplate(value: unknown): value is TemplateStringsArray {
  return Array.isArray(value) && 'raw' in value;
}
