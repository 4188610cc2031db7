import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { MOST_COUNTED } from './operation-limits.ts';

/** What can be counted of an operation without knowing the schema. Fragments count wherever they are spread. */
export interface OperationShape {
  /** Fields within fields, the outermost included. What is asked of the schema itself does not count. */
  readonly depth: number;
  readonly breadth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields that stand beside another one of the same name. */
  readonly repeats: number;
  /** Whether the operation asks for the schema. */
  readonly isIntrospecting: boolean;
}

/** The fragments of a document by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

type Scope = Omit<OperationShape, 'rootFields'> & {
  /** How often each name is selected here, fragments included. */
  readonly names: ReadonlyMap<string, number>;
};

const EMPTY: Scope = {
  depth: 0,
  breadth: 0,
  aliases: 0,
  directives: 0,
  repeats: 0,
  isIntrospecting: false,
  names: new Map(),
};
const META_FIELDS: readonly string[] = ['__schema', '__type'];

/** Each fragment is looked at once, however often it is spread, and one that spreads itself counts as empty: any document can be measured. */
export function measureShape(operation: OperationDefinitionNode, fragments: Fragments): OperationShape {
  const known = new Map<SelectionSetNode, Scope>();
  const scopeOf = (set: SelectionSetNode | undefined): Scope => {
    if (set === undefined) return EMPTY;
    const measured = known.get(set);
    if (measured) return measured;
    known.set(set, EMPTY);
    const scope = joined(set.selections.map(scopeOfSelection));
    known.set(set, scope);
    return scope;
  };
  const scopeOfSelection = (selection: SelectionNode): Scope => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) return ofField(selection, scopeOf(selection.selectionSet));
    const set =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    const scope = scopeOf(set);
    return { ...scope, directives: plus(scope.directives, directives) };
  };
  const root = scopeOf(operation.selectionSet);
  const { names, ...shape } = withRepeats(root);
  return {
    ...shape,
    directives: plus(shape.directives, operation.directives?.length ?? 0),
    rootFields: [...names.values()].reduce(plus, 0),
  };
}

function ofField({ name, alias, directives = [] }: FieldNode, given: Scope): Scope {
  const below = withRepeats(given);
  const isMeta = META_FIELDS.includes(name.value);
  return {
    depth: isMeta ? 1 : plus(1, below.depth),
    breadth: plus(1, below.breadth),
    aliases: plus(alias ? 1 : 0, below.aliases),
    directives: plus(directives.length, below.directives),
    repeats: below.repeats,
    isIntrospecting: isMeta || below.isIntrospecting,
    names: new Map([[alias?.value ?? name.value, 1]]),
  };
}

/** The repeats among the names of a scope, which are known once it is complete. */
function withRepeats(scope: Scope): Scope {
  const own = [...scope.names.values()].reduce((sum, count) => plus(sum, count - 1), 0);
  return { ...scope, repeats: plus(scope.repeats, own) };
}

/** One map takes the names of all: to copy it for each selection takes tenths of a second for those of a wide operation. */
function joined(scopes: readonly Scope[]): Scope {
  const names = new Map<string, number>();
  for (const scope of scopes)
    for (const [name, count] of scope.names) names.set(name, plus(names.get(name) ?? 0, count));
  const sum = (count: (scope: Scope) => number): number =>
    scopes.reduce((total, scope) => plus(total, count(scope)), 0);
  return {
    depth: scopes.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    breadth: sum(({ breadth }) => breadth),
    aliases: sum(({ aliases }) => aliases),
    directives: sum(({ directives }) => directives),
    repeats: sum(({ repeats }) => repeats),
    isIntrospecting: scopes.some(({ isIntrospecting }) => isIntrospecting),
    names,
  };
}

function plus(one: number, other: number): number {
  return Math.min(one + other, MOST_COUNTED);
}
