import {
  defaultTypeResolver,
  GraphQLError,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { Complete } from './complete-value.ts';
import { executeFields, type FieldPlan } from './execute-fields.ts';
import type { FieldSite } from './field-site.ts';
import { nativePromise } from './native-promise.ts';
import { isPromiseLike } from './promise-like.ts';

/** What is asked for of the values of a field, where they are of a type. */
export type CompileFields = (site: FieldSite, type: GraphQLObjectType) => readonly FieldPlan[];

/** What is asked for is found out when the first value comes: many types that fragments name never do. */
export function objectCompleter(
  type: GraphQLObjectType,
  site: FieldSite,
  compileFields: CompileFields,
): Complete {
  let fields: readonly FieldPlan[] | null = null;
  return (execution, value, path, info) => {
    const asked = (fields ??= compileFields(site, type));
    const isOfType: unknown = type.isTypeOf?.(value, execution.contextValue, info) ?? true;
    const answer = (isRight: unknown): unknown => {
      if (!isRight) {
        throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
          nodes: site.nodes,
        });
      }
      return executeFields(execution, asked, value, path);
    };
    return isPromiseLike(isOfType) ? nativePromise(isOfType.then(answer)) : answer(isOfType);
  };
}

export function abstractCompleter(
  type: GraphQLAbstractType,
  site: FieldSite,
  compileFields: CompileFields,
): Complete {
  const completers = new Map<GraphQLObjectType, Complete>();
  const completerOf = (runtimeType: GraphQLObjectType): Complete => {
    let complete = completers.get(runtimeType);
    if (complete === undefined) {
      complete = objectCompleter(runtimeType, site, compileFields);
      completers.set(runtimeType, complete);
    }
    return complete;
  };
  return (execution, value, path, info) => {
    const resolveType = type.resolveType ?? defaultTypeResolver;
    const named: unknown = resolveType(value, execution.contextValue, info, type);
    const answer = (name: unknown): unknown =>
      completerOf(runtimeTypeOf(name, type, site, info, value))(execution, value, path, info);
    return isPromiseLike(named) ? nativePromise(named.then(answer)) : answer(named);
  };
}

/** The type that was named for a value. @throws GraphQLError when it is none that the value can be of. */
function runtimeTypeOf(
  name: unknown,
  type: GraphQLAbstractType,
  { nodes }: FieldSite,
  { schema, parentType, fieldName }: GraphQLResolveInfo,
  value: unknown,
): GraphQLObjectType {
  const place = `"${parentType.name}.${fieldName}"`;
  if (name === null || name === undefined) {
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field ${place}. Either the "${type.name}" type should ` +
        'provide a "resolveType" function or each possible type should provide an "isTypeOf" function.',
      { nodes },
    );
  }
  if (isObjectType(name)) {
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  }
  if (typeof name !== 'string') {
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field ${place} with ` +
        `value ${inspect(value)}, received "${inspect(name)}".`,
    );
  }
  const runtimeType = schema.getType(name);
  if (runtimeType === undefined) {
    throw new GraphQLError(
      `Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
      { nodes },
    );
  }
  if (!isObjectType(runtimeType)) {
    throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, {
      nodes,
    });
  }
  if (!schema.isSubType(type, runtimeType)) {
    throw new GraphQLError(`Runtime Object type "${name}" is not a possible type for "${type.name}".`, {
      nodes,
    });
  }
  return runtimeType;
}
