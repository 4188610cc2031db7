import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isLeafType,
  isNonNullType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from './collect-fields.ts';
import { compileArguments } from './compile-arguments.ts';
import { completerOf, noError } from './complete-value.ts';
import type { FieldPlan, RunField } from './execute-fields.ts';
import { FieldSite, type PlannedOperation } from './field-site.ts';
import { nativePromise } from './native-promise.ts';
import { isPromiseLike } from './promise-like.ts';
import { rowReaderOf } from './read-row.ts';
import { serializerOf } from './serialize-leaf.ts';

/** What is asked for of a type in the selections of an operation. */
export function compileFields(
  planned: PlannedOperation,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): readonly FieldPlan[] {
  const defined = type.getFields();
  const plans: FieldPlan[] = [];
  for (const [name, [first, ...others]] of collectFields(planned, type, selectionSets)) {
    if (first === undefined) continue;
    if (first.name.value === '__typename') plans.push({ name, run: () => type.name });
    const field = defined[first.name.value];
    // GraphQL leaves out what there is not; validation refuses it.
    if (field === undefined) continue;
    plans.push({ name, run: compileField(new FieldSite(planned, type, field, name, [first, ...others])) });
  }
  return plans;
}

/** What is asked for of the values of a field, in all the places that ask for it. */
function fieldsBelow({ planned, nodes }: FieldSite, type: GraphQLObjectType): readonly FieldPlan[] {
  const hasSelection = ({ selectionSet }: FieldNode): SelectionSetNode[] =>
    selectionSet ? [selectionSet] : [];
  return compileFields(planned, type, nodes.flatMap(hasSelection));
}

function compileField(site: FieldSite): RunField {
  const { field } = site;
  const resolved = compileResolved(site);
  const read = isLeafType(getNamedType(field.type)) ? rowReaderOf(field) : null;
  if (read === null) return resolved;
  const type = getNullableType(field.type);
  if (!isLeafType(type)) return resolved;
  const serialize = serializerOf(type);
  const isRequired = isNonNullType(field.type);
  return (execution, source, parent) => {
    try {
      const value = read(source);
      // Whatever is no plain value is for the resolver, and for what stands around it.
      if (!isPlainValue(value)) return resolved(execution, source, parent);
      if (value !== null) return serialize(value);
      if (!isRequired) return null;
      throw site.noNull();
    } catch (error) {
      return site.fail(execution, error, site.pathBelow(parent), field.type);
    }
  };
}

function compileResolved(site: FieldSite): RunField {
  const { field } = site;
  const complete = completerOf(field.type, site, fieldsBelow);
  const argumentsOf = compileArguments(field, site.nodes[0]);
  return (execution, source, parent) => {
    const path = site.pathBelow(parent);
    const info = site.infoAt(execution, path);
    const fail = (error: unknown): null => site.fail(execution, error, path, field.type);
    try {
      const resolve = field.resolve ?? defaultFieldResolver;
      const value: unknown = resolve(source, argumentsOf(execution), execution.contextValue, info);
      const completed = isPromiseLike(value)
        ? nativePromise(value.then((resolved) => complete(execution, noError(resolved), path, info)))
        : complete(execution, noError(value), path, info);
      return completed instanceof Promise ? completed.then(undefined, fail) : completed;
    } catch (error) {
      return fail(error);
    }
  };
}

function isPlainValue(value: unknown): boolean {
  if (typeof value === 'string' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'object') return !(value instanceof Error || isPromiseLike(value));
  return typeof value === 'boolean' || typeof value === 'bigint';
}
