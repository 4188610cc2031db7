import {
  getOperationAST,
  GraphQLError,
  Kind,
  type ASTNode,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { placeInDocument } from '../errors/place-in-document.ts';
import { placesInVariable } from '../errors/places-in-variable.ts';

/**
 * Faults that GraphQL itself finds in what was given say where it was given, as the product's own do: `extensions.inputPath` is a place
 * below the arguments of a field, or below `variables`.
 */
export function locateInputFaults(): Plugin {
  return {
    onValidate({ params }) {
      return ({ result, setResult }) => {
        const document = params.documentAST as DocumentNode;
        setResult(
          result.map((error: unknown) =>
            error instanceof GraphQLError ? inDocument(document, error) : error,
          ),
        );
      };
    },
    onExecute({ args }) {
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) setResult(inVariables(args, result));
        },
      };
    },
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      const subscribe: (args: ExecutionArgs) => unknown = subscribeFn;
      setSubscribeFn(async (args) => {
        const result = await settled(() => subscribe(args));
        return isAsyncIterable(result) ? result : inVariables(args, result);
      });
    },
  };
}

/** What is measured before a subscription begins reads the variables as well, and throws what is wrong with them. */
async function settled(subscribe: () => unknown): Promise<AsyncIterable<unknown> | ExecutionResult> {
  try {
    return (await subscribe()) as AsyncIterable<unknown> | ExecutionResult;
  } catch (error) {
    if (error instanceof GraphQLError && variableOf(error) !== null) return { errors: [error] };
    throw error;
  }
}

function inDocument(document: DocumentNode, error: GraphQLError): GraphQLError {
  const [node] = error.nodes ?? [];
  if (!node || error.extensions['inputPath'] !== undefined) return error;
  const place = placeInDocument(document, node);
  return place === null ? error : placed(error, place);
}

/** Values of variables are refused before anything is executed, so there is nothing but these errors. */
function inVariables<Result extends ExecutionResult>(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  result: Result,
): Result {
  if (result.data !== undefined || !result.errors?.some((error) => variableOf(error) !== null)) return result;
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const places = new Map(
    definitions.map((definition) => [
      definition.variable.name.value,
      [...placesInVariable(schema, definition, { ...variableValues })],
    ]),
  );
  const errors = result.errors.map((error) => {
    const name = variableOf(error);
    const place = name === null ? undefined : places.get(name)?.shift();
    return place === undefined ? error : placed(error, place);
  });
  return { ...result, errors };
}

/** The variable whose value an error is about. */
function variableOf({ nodes }: GraphQLError): string | null {
  const node: ASTNode | undefined = nodes?.[0];
  return node?.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : null;
}

function placed(error: GraphQLError, inputPath: string): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { ...extensions, inputPath },
  });
}
