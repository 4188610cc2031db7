import {
  getArgumentValues,
  Kind,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type ValueNode,
} from 'graphql';
import type { Arguments, Execution } from './execution.ts';

/** The arguments of a field in one run: an object of the caller's own. @throws GraphQLError for what a client may not give. */
export type ReadArguments = (execution: Execution) => Arguments;

/**
 * Reads what it can of the arguments of a field beforehand. Values that no variable is in are the same in every run; where variables stand
 * alone, they are in one run. Whatever else is read each time, and so is what GraphQL refuses.
 */
export function compileArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  if (field.args.length === 0) return () => ({});
  const anew = (execution: Execution): Arguments => getArgumentValues(field, node, execution.variables);
  const given = (node.arguments ?? []).map(({ value }) => value);
  if (!given.some(hasVariable)) return withoutVariables(field, node) ?? anew;
  // A value of several parts is an object of its own for each row.
  if (given.some((value) => value.kind === Kind.LIST || value.kind === Kind.OBJECT)) return anew;
  return (execution) => ({ ...execution.argumentsOnce(node, () => anew(execution)) });
}

function withoutVariables(field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments | null {
  const values = valuesOf(field, node);
  if (values === null) return null;
  const given = new Set((node.arguments ?? []).map(({ name }) => name.value));
  const own = field.args.map(({ name }: GraphQLArgument) => name).filter((name) => given.has(name));
  const composed = own.filter((name) => typeof values[name] === 'object' && values[name] !== null);
  if (composed.length === 0) return () => ({ ...values });
  if (!composed.every((name) => isPlain(values[name]))) return null;
  return () => {
    const copy = { ...values };
    for (const name of composed) copy[name] = copyOf(values[name]);
    return copy;
  };
}

function valuesOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments | null {
  try {
    return getArgumentValues(field, node, {});
  } catch {
    // The same is thrown in each run, in the place of the field.
    return null;
  }
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** Whether a value is made of lists, objects without a class, and what cannot be changed. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (Array.isArray(value)) return value.every(isPlain);
  return hasNoClass(value) && Object.values(value).every(isPlain);
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  // In one step: an object whose prototype is taken away afterwards is slow to make and to use.
  const copy: Arguments = Object.getPrototypeOf(value) === null ? { __proto__: null } : {};
  for (const [name, part] of Object.entries(value)) copy[name] = copyOf(part);
  return copy;
}

function hasNoClass(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
