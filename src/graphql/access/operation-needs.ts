import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { givenInputs } from './given-inputs.ts';
import { ANY_NODE, NAMED_ROWS } from './named-rows.ts';
import type { Need } from './need.ts';
import { needsOfField, needsOfInput, needsOfType } from './needs.ts';

/** What an operation needs, and the first place that asks for it. */
export interface OperationNeed {
  readonly need: Need;
  /** What asks for it, for people: `Query.trades`. */
  readonly what: string;
  /** The names of the answer that lead there; those of lists have no numbers. */
  readonly path: readonly string[];
  readonly node: FieldNode;
}

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const needsByField = new WeakMap<GraphQLField<unknown, unknown>, readonly Need[]>();

/**
 * What selecting a field of a type needs, without its arguments: what the type needs, the field itself, and the object that it answers, for whether there is one is
 * told even where nothing of it is selected.
 */
function needsToSelect(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): readonly Need[] {
  const known = needsByField.get(field);
  if (known) return known;
  const answered = getNamedType(field.type);
  const needs = [
    ...(needsOfType(parent.name) ?? []),
    ...needsOfField(parent.name, field.name),
    ...(isObjectType(answered) ? (needsOfType(answered.name) ?? []) : []),
  ];
  needsByField.set(field, needs);
  return needs;
}

/** The object types that a selection can be of; null where an id decides at run time. */
type Possible = readonly GraphQLObjectType[] | null;

/**
 * Everything that an operation needs: for each field that is selected, whatever `@skip` and `@include` say, what its type, the field itself and the
 * type that it answers need; for each argument, what the filters and ids in it reach into. Where a field is selected of an interface or a union, each of the types
 * that it can be of there counts. Assumes a valid operation. Each need is told once.
 */
export function operationNeeds(asked: AskedOperation): readonly OperationNeed[] {
  const { schema, operation, fragments } = asked;
  const found = new Map<Need, OperationNeed>();
  const spread = new Set<string>();
  const root = schema.getRootType(operation.operation);
  if (root) selections(operation.selectionSet, [root], []);
  return [...found.values()];

  function selections(set: SelectionSetNode, possible: Possible, path: readonly string[]): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) selected(selection, possible, path);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        selections(selection.selectionSet, condition ? narrowed(possible, condition) : possible, path);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (!fragment) continue;
        // Spread among other types, the same fragment can ask for something else.
        const key = [selection.name.value, ...(possible?.map(({ name }) => name) ?? [ANY_NODE])].join();
        if (spread.has(key)) continue;
        spread.add(key);
        selections(fragment.selectionSet, narrowed(possible, fragment.typeCondition.name.value), path);
      }
    }
  }

  function narrowed(possible: Possible, condition: string): Possible {
    const type = schema.getType(condition);
    if (isObjectType(type)) return [type];
    if (!isAbstractType(type) || (possible === null && type.name === ANY_NODE)) return possible;
    const these = schema.getPossibleTypes(type);
    return possible === null ? these : possible.filter((one) => these.includes(one));
  }

  function selected(node: FieldNode, possible: Possible, path: readonly string[]): void {
    const name = node.name.value;
    const place = { path: [...path, node.alias?.value ?? name], node };
    for (const parent of possible ?? []) {
      const what = `${parent.name}.${name}`;
      const field = parent.getFields()[name];
      if (!field) {
        // `__typename` says which type it is.
        add(needsOfType(parent.name) ?? [], what, place);
        continue;
      }
      add(needsToSelect(parent, field), what, place);
      given(node, field, what, place);
      const type = getNamedType(field.type);
      if (!node.selectionSet || !isCompositeType(type)) continue;
      selections(node.selectionSet, type.name === ANY_NODE ? null : objectsOf(type), place.path);
    }
  }

  function objectsOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  }

  function given(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    what: string,
    place: Pick<OperationNeed, 'path' | 'node'>,
  ): void {
    for (const { value, name } of node.arguments ?? []) {
      const argument = field.args.find((one) => one.name === name.value);
      if (!argument) continue;
      const coordinate = `${what}(${name.value}:)`;
      for (const input of givenInputs(asked, argument.type, value, coordinate)) {
        const row = NAMED_ROWS[input.coordinate];
        const needs = row === undefined || row === ANY_NODE ? [] : (needsOfType(row) ?? []);
        const reached =
          input.coordinate === coordinate ? coordinate : `${coordinate}, in it ${input.coordinate},`;
        add([...needs, ...needsOfInput(input.coordinate)], reached, place);
      }
    }
  }

  function add(needs: readonly Need[], what: string, place: Pick<OperationNeed, 'path' | 'node'>): void {
    for (const need of needs) if (!found.has(need)) found.set(need, { need, what, ...place });
  }
}
