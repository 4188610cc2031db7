import {
  defaultFieldResolver,
  getNullableType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from './collect-fields.ts';
import { compileArguments } from './compile-arguments.ts';
import { completerOf, noError } from './complete-value.ts';
import { executeFields, type FieldPlan, type RunField } from './execute-fields.ts';
import { FieldSite, type PlannedOperation } from './field-site.ts';
import { nativePromise } from './native-promise.ts';
import { isPromiseLike } from './promise-like.ts';
import { isAlone, isObject, rowReaderOf, type ReadRow } from './read-row.ts';
import { serializerOf, type Serialize } from './serialize-leaf.ts';

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
    if (first.name.value === '__typename') plans.push({ name, run: () => type.name, isAlone: true });
    const field = defined[first.name.value];
    // GraphQL leaves out what there is not; validation refuses it.
    if (field === undefined) continue;
    const run = compileField(new FieldSite(planned, type, field, name, [first, ...others]));
    plans.push({ name, run, isAlone: isAlone(field) });
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
  const read = rowReaderOf(field);
  const type = getNullableType(field.type);
  if (read === null) return resolved;
  if (isLeafType(type)) return readLeaf(site, read, serializerOf(type), resolved);
  if (!isObjectType(type) || type.isTypeOf) return resolved;
  const below = fieldsBelow(site, type);
  return below.every(({ isAlone }) => isAlone) ? readObject(site, read, below, resolved) : resolved;
}

/** Whatever is no plain value is for the resolver, and for what stands around it. */
function readLeaf(site: FieldSite, read: ReadRow, serialize: Serialize, resolved: RunField): RunField {
  const { type } = site.field;
  const isRequired = isNonNullType(type);
  return (execution, source, parent) => {
    try {
      const value = read(source);
      if (!isPlainValue(value)) return resolved(execution, source, parent);
      if (value !== null) return serialize(value);
      if (!isRequired) return null;
      throw site.noNull();
    } catch (error) {
      return site.fail(execution, error, site.pathBelow(parent), type);
    }
  };
}

function readObject(
  site: FieldSite,
  read: ReadRow,
  below: readonly FieldPlan[],
  resolved: RunField,
): RunField {
  return (execution, source, parent) => {
    const value = read(source);
    if (!isObject(value) || !isPlainValue(value)) return resolved(execution, source, parent);
    const path = site.pathBelow(parent);
    const fail = (error: unknown): null => site.fail(execution, error, path, site.field.type);
    try {
      const completed = executeFields(execution, below, value, path);
      return completed instanceof Promise ? completed.then(undefined, fail) : completed;
    } catch (error) {
      return fail(error);
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
