import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { INTROSPECTION_COST, MOST_COUNTED } from './operation-limits.ts';
import type { Fragments } from './measure-shape.ts';
import { readFieldCost, type FieldCost } from './read-field-cost.ts';

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** As the schema coerces them, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a valid operation costs with its variables: each field what it says of itself (1 where it says nothing), and what is below it as often
 * as it says (10 times where a list says nothing). Where a value can have several types, the dearest one counts; what `@skip` and
 * `@include` leave out costs nothing. Each pair of a selection and a type is looked at once, so the time is linear in the document.
 */
export function measureCost({ schema, operation, fragments, variables }: MeasuredOperation): number {
  const known = new Map<SelectionSetNode, Map<GraphQLObjectType, number>>();

  const costOf = (set: SelectionSetNode, type: GraphQLObjectType): number => {
    const byType = known.get(set) ?? new Map<GraphQLObjectType, number>();
    known.set(set, byType);
    const measured = byType.get(type);
    if (measured !== undefined) return measured;
    const cost = set.selections.reduce((sum, selection) => plus(sum, costOfSelection(selection, type)), 0);
    byType.set(type, cost);
    return cost;
  };

  const costOfSelection = (selection: SelectionNode, type: GraphQLObjectType): number => {
    if (isLeftOut(selection, variables)) return 0;
    if (selection.kind === Kind.FIELD) return costOfField(selection, type);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return 0;
    const condition = fragment.typeCondition?.name.value;
    return condition === undefined || applies(schema, condition, type)
      ? costOf(fragment.selectionSet, type)
      : 0;
  };

  const costOfField = (node: FieldNode, type: GraphQLObjectType): number => {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return INTROSPECTION_COST;
    const field = type.getFields()[name];
    if (!field) return 1;
    const { own, times } = costsOf(node, field, variables);
    if (!node.selectionSet) return own;
    const { selectionSet } = node;
    const below = possibleTypes(schema, field.type).map((possible) => costOf(selectionSet, possible));
    return plus(own, product(Math.max(0, ...below), times));
  };

  const root = schema.getRootType(operation.operation);
  return root ? costOf(operation.selectionSet, root) : 0;
}

/** @throws what a rule throws for arguments that no resolver takes: the operation is refused for them when it runs. */
function costsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): FieldCost {
  const isList = isListType(getNullableType(field.type));
  return readFieldCost(field.extensions['complexity'], isList, () => {
    try {
      return getArgumentValues(field, node, variables);
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  });
}

function isLeftOut(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if ((selection.directives?.length ?? 0) === 0) return false;
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    return skip?.['if'] === true || include?.['if'] === false;
  } catch (error) {
    // A condition without its variable; the execution refuses it.
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

function applies(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  if (condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [];
}

function plus(one: number, other: number): number {
  return Math.min(one + other, MOST_COUNTED);
}

function product(one: number, other: number): number {
  return Math.min(one * other, MOST_COUNTED);
}
