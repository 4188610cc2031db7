import {
  getOperationAST,
  GraphQLError,
  Kind,
  type ExecutionArgs,
  type FragmentDefinitionNode,
} from 'graphql';
import type { Caller } from '../../modules/access/domain/caller.ts';
import { has, refusalOf } from './need.ts';
import { operationNeeds } from './operation-needs.ts';

type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/**
 * Why an operation is refused as a whole: an error for each scope that the caller lacks, at the first field that needs it; one UNAUTHENTICATED for whoever gave no
 * credential. Empty when it may run. Nothing is read for it: the answer does not depend on what is stored.
 */
export function accessRefusals(
  { schema, document, operationName, variableValues }: Asked,
  caller: Caller,
): readonly GraphQLError[] {
  const operation = getOperationAST(document, operationName);
  if (!operation) return [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const needs = operationNeeds({ schema, operation, fragments, variables: variableValues ?? {} });
  const missing = needs.filter(({ need }) => !has(caller, need));
  const told = caller.role === null ? missing.slice(0, 1) : missing;
  return told.map(({ need, what, path, node }) => {
    const refusal = refusalOf(caller, need, what);
    return new GraphQLError(refusal.message, { nodes: node, path, originalError: refusal });
  });
}
