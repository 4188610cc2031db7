import { complexityFromQuery } from '@pothos/plugin-complexity';
import { getOperationAST, Kind, type ExecutionArgs } from 'graphql';
import { complexityOptions, OPERATION_LIMITS } from './complexity-options.ts';

/**
 * Refuses a subscription that asks for too much with each event, before it begins. Queries and mutations are measured when they run.
 * @throws DomainError LIMIT_EXCEEDED.
 */
export function refuseTooDear({
  schema,
  document,
  operationName,
  variableValues,
  contextValue,
}: ExecutionArgs): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  // A document may hold several operations; the first one would be measured.
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const measured = complexityFromQuery(
    { ...document, definitions: [operation, ...fragments] },
    {
      schema,
      variables: { ...variableValues },
      ctx: typeof contextValue === 'object' && contextValue !== null ? contextValue : {},
    },
  );
  const { complexityError } = complexityOptions;
  if (measured.depth > OPERATION_LIMITS.depth) throw complexityError('Depth', measured);
  if (measured.breadth > OPERATION_LIMITS.breadth) throw complexityError('Breadth', measured);
  if (measured.complexity > OPERATION_LIMITS.complexity) throw complexityError('Complexity', measured);
}
