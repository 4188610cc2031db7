import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { compileOperation } from './compile-operation.ts';
import type { CompiledOperation } from './compiled-operation.ts';

/** The compiled operations of a document, by name; null for those that are not taken. They go with their document. */
const compiled = new WeakMap<DocumentNode, Map<string | null, CompiledOperation | null>>();

/** The compiled form of an operation, made when it is first asked for; null when the usual executor has it. There is one schema. */
export function compiledOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledOperation | null {
  let byName = compiled.get(document);
  if (byName === undefined) {
    byName = new Map();
    compiled.set(document, byName);
  }
  const name = operationName ?? null;
  let operation = byName.get(name);
  if (operation === undefined) {
    operation = compileOperation(schema, document, operationName);
    byName.set(name, operation);
  }
  return operation;
}

/**
 * Executes queries in their compiled form. It comes after what may refuse an operation, and before what watches its execution.
 */
export function executeCompiled(): Plugin {
  return {
    onExecute({ args, setExecuteFn }) {
      const operation = operationOf(args);
      if (operation === null) return;
      setExecuteFn(({ contextValue, variableValues, rootValue }: ExecutionArgs) =>
        operation.execute(contextValue, variableValues ?? {}, rootValue),
      );
    },
  };
}

/** Resolvers that are given beside the schema's are for the usual executor. */
function operationOf(args: ExecutionArgs): CompiledOperation | null {
  const { schema, document, operationName, fieldResolver, typeResolver } = args;
  return fieldResolver || typeResolver ? null : compiledOperation(schema, document, operationName);
}
