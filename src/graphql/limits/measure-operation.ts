import {
  getOperationAST,
  getVariableValues,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { measureCost } from './measure-cost.ts';
import { measureShape, type Fragments, type OperationShape } from './measure-shape.ts';

export interface OperationMeasure {
  readonly shape: OperationShape;
  /** In whole points, at least 1. */
  readonly cost: number;
}

/** What was asked for, in which document, with which variables. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The shape of each operation of a document, valid or not, executed or not: all of them are validated. */
export function shapesOf(document: DocumentNode): readonly OperationShape[] {
  const fragments = fragmentsOf(document);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => measureShape(operation, fragments));
}

/** The measure of the operation of a valid document that is asked for; null when that cannot be told, so that nothing is executed. */
export function measureOperation(asked: AskedOperation): OperationMeasure | null {
  const { schema, document } = asked;
  const operation = getOperationAST(document, asked.operationName);
  if (!operation) return null;
  const fragments = fragmentsOf(document);
  const shape = measureShape(operation, fragments);
  const variables = variablesOf(asked, operation);
  if (variables === null) return { shape, cost: 1 };
  const cost = measureCost({ schema, operation, fragments, variables });
  return { shape, cost: Math.max(1, Math.ceil(cost)) };
}

/** Null when they are not what the operation takes: it is refused for them when it runs, before anything of it. */
function variablesOf(
  { schema, variables }: AskedOperation,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Readonly<Record<string, unknown>> | null {
  const { coerced } = getVariableValues(schema, variableDefinitions, variables ?? {}, { maxErrors: 1 });
  return coerced ?? null;
}

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
