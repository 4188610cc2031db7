import {
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { isAskedFor } from './conditions.ts';
import type { Variables } from './execution.ts';
import type { Fragments } from './survey-operation.ts';

/** What fields are looked for in. */
export interface FieldSource {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  /** Those of one run; others differ from it in nothing that a condition names. */
  readonly variables: Variables;
}

/** The fields that are asked for of a type, by the name that they are answered under, in the order of the answer. */
export function collectFields(
  source: FieldSource,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
      if (!isAskedFor(selection, source.variables)) continue;
      switch (selection.kind) {
        case Kind.FIELD: {
          const name = (selection.alias ?? selection.name).value;
          const nodes = fields.get(name);
          if (nodes === undefined) fields.set(name, [selection]);
          else nodes.push(selection);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (isOf(source.schema, selection, type)) collect(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD: {
          seen.add(selection.name.value);
          const fragment = source.fragments[selection.name.value];
          if (fragment !== undefined && isOf(source.schema, fragment, type)) collect(fragment.selectionSet);
          break;
        }
      }
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

function isOf(
  schema: GraphQLSchema,
  { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
  type: GraphQLObjectType,
): boolean {
  if (typeCondition === undefined) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
