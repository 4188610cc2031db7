import {
  getOperationAST,
  getVariableValues,
  isLeafType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Caller } from '../../modules/access/domain/caller.ts';
import { has, type Need } from '../access/need.ts';
import { operationNeeds } from '../access/operation-needs.ts';
import { compiledOperation } from '../execution/execute-compiled.ts';
import type { CompiledOperation } from '../execution/compiled-operation.ts';
import { measureCost } from '../limits/measure-cost.ts';
import type { OperationMeasure } from '../limits/measure-operation.ts';
import { measureShape, type OperationShape } from '../limits/measure-shape.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What is kept of one operation for different variables: no more than clients use in turns. */
const MOST_KEPT = 100;
const LONGEST_KEY = 500;

/**
 * An operation of a valid document, with what was found out about it once for all its requests. What depends on variables is found out for each; where it depends on
 * few of them, it is kept by their values.
 */
export class KnownOperation {
  readonly document: DocumentNode;
  readonly name: string | null;
  readonly compiled: CompiledOperation;
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #shape: OperationShape;
  readonly #pricing: readonly string[];
  readonly #costs = new Map<string, number>();
  /** Null where a variable can hold what needs something. */
  readonly #leaves: readonly string[] | null;
  readonly #needs = new Map<string, readonly Need[]>();

  private constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    compiled: CompiledOperation,
  ) {
    this.#schema = schema;
    this.document = document;
    this.#operation = operation;
    this.compiled = compiled;
    this.name = operation.name?.value ?? null;
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#shape = measureShape(operation, this.#fragments);
    this.#pricing = pricingVariables(schema, document);
    this.#leaves = leafVariables(schema, operation);
  }

  /** Null for what is no query, or is not compiled. */
  static of(schema: GraphQLSchema, document: DocumentNode, name: string | null): KnownOperation | null {
    const operation = getOperationAST(document, name);
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    const compiled = compiledOperation(schema, document, name);
    return compiled && new KnownOperation(schema, document, operation, compiled);
  }

  /** The variables as the schema takes them; null where it does not. */
  coerced(variables: Variables): Variables | null {
    const { variableDefinitions = [] } = this.#operation;
    return getVariableValues(this.#schema, variableDefinitions, variables, { maxErrors: 1 }).coerced ?? null;
  }

  /** Its shape and cost. @param coerced the same variables, as the schema takes them. */
  measure(variables: Variables, coerced: Variables): OperationMeasure {
    const key = keyOf(variables, this.#pricing);
    const known = key === null ? undefined : this.#costs.get(key);
    if (known !== undefined) return { shape: this.#shape, cost: known };
    const asked = { schema: this.#schema, operation: this.#operation, fragments: this.#fragments };
    const cost = Math.max(1, Math.ceil(measureCost({ ...asked, variables: coerced })));
    if (key !== null) keep(this.#costs, key, cost);
    return { shape: this.#shape, cost };
  }

  /** Whether a caller may run it with these variables. */
  isAllowed(caller: Caller, variables: Variables): boolean {
    return this.#needsWith(variables).every((need) => has(caller, need));
  }

  #needsWith(variables: Variables): readonly Need[] {
    // Of a leaf it counts whether it is given.
    const given = this.#leaves?.filter((name) => isGiven(variables, name)).join();
    const known = given === undefined ? undefined : this.#needs.get(given);
    if (known) return known;
    const found = operationNeeds({
      schema: this.#schema,
      operation: this.#operation,
      fragments: this.#fragments,
      variables,
    });
    const needs = found.map(({ need }) => need);
    if (given !== undefined) keep(this.#needs, given, needs);
    return needs;
  }
}

/** The variables in arguments of fields whose cost their arguments decide, and in conditions. */
function pricingVariables(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const note = (node: ASTNode): void => {
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const option: unknown = types.getFieldDef()?.extensions['complexity'];
        if (typeof option !== 'function') return;
        for (const argument of node.arguments ?? []) note(argument);
      },
      Directive: (node) => {
        note(node);
      },
    }),
  );
  return [...names];
}

function leafVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly string[] | null {
  const isLeaf = variableDefinitions.every(({ type }) => {
    const given = typeFromAST(schema, type);
    return isLeafType(isNonNullType(given) ? given.ofType : given);
  });
  return isLeaf ? variableDefinitions.map(({ variable }) => variable.name.value) : null;
}

function isGiven(variables: Variables, name: string): boolean {
  return Object.hasOwn(variables, name) && variables[name] !== null;
}

/** The values of some variables as one text; null for a long one. */
function keyOf(variables: Variables, names: readonly string[]): string | null {
  if (names.length === 0) return '';
  const key = JSON.stringify(names.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : 0)));
  return key.length > LONGEST_KEY ? null : key;
}

/** What was kept first goes when there is too much. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.set(key, value);
  if (kept.size <= MOST_KEPT) return;
  for (const oldest of kept.keys()) {
    kept.delete(oldest);
    return;
  }
}
