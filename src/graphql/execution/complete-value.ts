import {
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type ResponsePath,
} from 'graphql';
import { abstractCompleter, objectCompleter, type CompileFields } from './complete-object.ts';
import type { Execution } from './execution.ts';
import type { FieldSite } from './field-site.ts';
import { nativePromise } from './native-promise.ts';
import { isPromiseLike } from './promise-like.ts';
import { serializerOf } from './serialize-leaf.ts';

/**
 * Makes of what a resolver answered what the client is answered: at once, or by a promise of the language's own. It throws what is wrong
 * with the value, and gets no value that is an error or a promise.
 */
export type Complete = (
  execution: Execution,
  value: unknown,
  path: ResponsePath,
  info: GraphQLResolveInfo,
) => unknown;

/** How the values of a type are answered in the place of a field. */
export function completerOf(
  type: GraphQLOutputType,
  site: FieldSite,
  compileFields: CompileFields,
): Complete {
  if (isNonNullType(type)) {
    const complete = completerOf(type.ofType, site, compileFields);
    return (execution, value, path, info) => {
      const completed = complete(execution, value, path, info);
      if (completed === null) throw site.noNull();
      return completed;
    };
  }
  const complete = completerOfPresent(type, site, compileFields);
  return (execution, value, path, info) =>
    value === null || value === undefined ? null : complete(execution, value, path, info);
}

function completerOfPresent(
  type: Extract<GraphQLOutputType, GraphQLNullableType>,
  site: FieldSite,
  compileFields: CompileFields,
): Complete {
  if (isLeafType(type)) {
    const serialize = serializerOf(type);
    return (_execution, value) => serialize(value);
  }
  if (isListType(type)) return listCompleter(type.ofType, site, compileFields);
  return isAbstractType(type)
    ? abstractCompleter(type, site, compileFields)
    : objectCompleter(type, site, compileFields);
}

function listCompleter(ofType: GraphQLOutputType, site: FieldSite, compileFields: CompileFields): Complete {
  const completeItem = itemCompleter(ofType, site, completerOf(ofType, site, compileFields));
  return (execution, value, path, info) => {
    if (!isIterable(value)) {
      const { parentType, field } = site;
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${parentType.name}.${field.name}".`,
      );
    }
    const completed: unknown[] = [];
    let hasPromise = false;
    try {
      for (const item of value) {
        const one = completeItem(
          execution,
          item,
          { prev: path, key: completed.length, typename: undefined },
          info,
        );
        if (one instanceof Promise) hasPromise = true;
        completed.push(one);
      }
    } catch (error) {
      hearOut(completed);
      // What was not reached is the resolver's, as it answered it.
      if (Array.isArray(value)) hearOut(value.slice(completed.length));
      throw error;
    }
    return hasPromise ? Promise.all(completed) : completed;
  };
}

function itemCompleter(type: GraphQLOutputType, site: FieldSite, complete: Complete): Complete {
  return (execution, item, path, info) => {
    const fail = (error: unknown): null => site.fail(execution, error, path, type);
    try {
      const completed = isPromiseLike(item)
        ? nativePromise(item.then((value) => complete(execution, noError(value), path, info)))
        : complete(execution, noError(item), path, info);
      return completed instanceof Promise ? completed.then(undefined, fail) : completed;
    } catch (error) {
      return fail(error);
    }
  };
}

/** The list fails already: that others of its items fail as well, later, is no news, and no rejection that nobody handles. */
function hearOut(items: readonly unknown[]): void {
  for (const item of items) {
    if (isPromiseLike(item)) item.then(undefined, () => undefined);
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const candidate: { readonly [Symbol.iterator]?: unknown } = value;
  return typeof candidate[Symbol.iterator] === 'function';
}

/** A value that a resolver answered or promised. @throws the value where it is an error. */
export function noError(value: unknown): unknown {
  if (value instanceof Error) throw value;
  return value;
}
