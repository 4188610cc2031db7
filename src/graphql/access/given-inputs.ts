import {
  GraphQLList,
  GraphQLNonNull,
  isInputObjectType,
  Kind,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { AskedOperation } from './operation-needs.ts';

/** Something that an argument holds: the argument itself, an input by its type, a member of one by its coordinate. */
export interface GivenInput {
  readonly coordinate: string;
}

/** A value that is yet to be looked at: written in the document, or given as a variable. */
type Pending = { readonly type: GraphQLInputType; readonly coordinate: string | null } & (
  { readonly ast: ValueNode } | { readonly raw: unknown }
);

/**
 * What an argument holds that is not null, at any depth: its coordinate, the type of each input in it, and the coordinate of each member that is given. Variables count by
 * their values, or their defaults. Values that are not of their type are passed over: they are refused where they are read.
 */
export function* givenInputs(
  { operation, variables }: Pick<AskedOperation, 'operation' | 'variables'>,
  type: GraphQLInputType,
  value: ValueNode,
  coordinate: string,
): Generator<GivenInput> {
  const pending: Pending[] = [{ type, ast: value, coordinate }];
  // No recursion: a variable can be nested deeper than the stack reaches.
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const settled = 'ast' in one && one.ast.kind === Kind.VARIABLE ? valueOf(one, one.ast.name.value) : one;
    if (settled === null || isNull(settled)) continue;
    if (one.coordinate !== null) yield { coordinate: one.coordinate };
    const inner = settled.type instanceof GraphQLNonNull ? settled.type.ofType : settled.type;
    if (inner instanceof GraphQLList) for (const item of itemsOf(settled, inner.ofType)) pending.push(item);
    else if (isInputObjectType(inner)) {
      yield { coordinate: inner.name };
      const fields = inner.getFields();
      for (const [name, member] of membersOf(settled)) {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (field) pending.push({ ...member, type: field.type, coordinate: `${inner.name}.${name}` });
      }
    }
  }

  function valueOf({ type, coordinate }: Pending, name: string): Pending | null {
    const raw = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (raw !== undefined) return { type, coordinate, raw };
    const defined = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return defined?.defaultValue ? { type, coordinate, ast: defined.defaultValue } : null;
  }
}

function isNull(value: Pending): boolean {
  return 'ast' in value ? value.ast.kind === Kind.NULL : value.raw === null || value.raw === undefined;
}

/** The items of a list; a value that is no list stands for a list of it. */
function itemsOf(list: Pending, type: GraphQLInputType): Pending[] {
  if ('ast' in list) {
    const values = list.ast.kind === Kind.LIST ? list.ast.values : [list.ast];
    return values.map((ast) => ({ type, coordinate: null, ast }));
  }
  const values: readonly unknown[] = Array.isArray(list.raw) ? list.raw : [list.raw];
  return values.map((raw) => ({ type, coordinate: null, raw }));
}

function membersOf(value: Pending): [string, { ast: ValueNode } | { raw: unknown }][] {
  if ('ast' in value) {
    if (value.ast.kind !== Kind.OBJECT) return [];
    return value.ast.fields.map((field) => [field.name.value, { ast: field.value }]);
  }
  if (typeof value.raw !== 'object' || value.raw === null || Array.isArray(value.raw)) return [];
  return Object.entries(value.raw).map(([name, raw]: [string, unknown]) => [name, { raw }]);
}
