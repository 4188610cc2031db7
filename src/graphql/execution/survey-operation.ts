import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { conditionsOf } from './conditions.ts';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What is known of an operation before its types are looked at. */
export interface Survey {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** Variables that decide what is asked for. */
  readonly conditionNames: readonly string[];
  /** Whether somebody asks, anywhere, if more rows follow a page. */
  readonly asksForMore: boolean;
}

const INTROSPECTION = new Set(['__schema', '__type']);
const INCREMENTAL = new Set(['defer', 'stream']);
const MORE = new Set(['hasNextPage', 'hasPreviousPage']);

/** What is seen on the way through selections. */
interface Seen {
  readonly conditionNames: Set<string>;
  readonly fragmentNames: Set<string>;
  asksForMore: boolean;
}

/** Looks through an operation. @returns null when something unusual is in it, or when there is no such operation. */
export function surveyOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): Survey | null {
  const operation = operationNamed(document, operationName);
  if (operation === null) return null;
  const fragments = fragmentsOf(document);
  const seen: Seen = { conditionNames: new Set(), fragmentNames: new Set(), asksForMore: false };
  if (!isUsualSelection(operation.selectionSet, fragments, seen)) return null;
  const { conditionNames, asksForMore } = seen;
  return { operation, fragments, conditionNames: [...conditionNames], asksForMore };
}

function operationNamed(
  { definitions }: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | null {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const named =
    name === null || name === undefined ? operations : operations.filter((one) => one.name?.value === name);
  // Of several none is meant; GraphQL has an error for it.
  return named.length === 1 ? (named[0] ?? null) : null;
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  // In the form that resolvers get them from graphql-js: names such as `toString` are none unless there is such a fragment.
  const fragments: Record<string, FragmentDefinitionNode> = {};
  Object.setPrototypeOf(fragments, null);
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

function isUsualSelection({ selections }: SelectionSetNode, fragments: Fragments, seen: Seen): boolean {
  return selections.every((selection) => {
    const conditions = conditionsOf(selection);
    if (conditions === null || selection.directives?.some(({ name }) => INCREMENTAL.has(name.value)))
      return false;
    for (const condition of [conditions.skip, conditions.include]) {
      if (typeof condition === 'string') seen.conditionNames.add(condition);
    }
    switch (selection.kind) {
      case Kind.FIELD: {
        const { name, alias, selectionSet } = selection;
        // An object keeps no such key as one of its own.
        if (INTROSPECTION.has(name.value) || (alias ?? name).value === '__proto__') return false;
        if (MORE.has(name.value)) seen.asksForMore = true;
        return selectionSet === undefined || isUsualSelection(selectionSet, fragments, seen);
      }
      case Kind.INLINE_FRAGMENT:
        return isUsualSelection(selection.selectionSet, fragments, seen);
      case Kind.FRAGMENT_SPREAD: {
        const { value } = selection.name;
        const fragment = fragments[value];
        if (fragment === undefined || seen.fragmentNames.has(value)) return true;
        seen.fragmentNames.add(value);
        return isUsualSelection(fragment.selectionSet, fragments, seen);
      }
    }
  });
}
