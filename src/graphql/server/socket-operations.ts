import type { IncomingHttpHeaders } from 'node:http';
import {
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { makeServer, type OperationResult, type Server } from 'graphql-ws';
import type { YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { presentAll } from './present-errors.ts';
import { requestIdOf } from './request-id.ts';

/** Operations that one connection may have under way at a time. */
const MOST_OPERATIONS = 50;

/** What a connection began with. */
export interface SocketOrigin {
  readonly headers: IncomingHttpHeaders;
  /** Fires when the connection has ended. */
  readonly signal: AbortSignal;
}

type App = YogaServerInstance<object, Context>;

/** What the plugins make of GraphQL for one operation. */
interface Engine {
  readonly schema: GraphQLSchema;
  readonly parse: (text: string) => DocumentNode;
  readonly validate: (schema: GraphQLSchema, document: DocumentNode) => readonly GraphQLError[];
  readonly contextFactory: () => unknown;
  readonly execute: (args: ExecutionArgs) => OperationResult;
  readonly subscribe: (args: ExecutionArgs) => OperationResult;
}

/** Runs what clients send over WebSocket through the plugins of the HTTP API: the same parsing, limits, context and errors. */
export function socketOperations(app: App, log: Logger): Server<SocketOrigin> {
  const engines = new WeakMap<ExecutionArgs, Engine>();
  const requests = new WeakMap<SocketOrigin, Request>();

  /** Stands for the connection wherever a request is asked for: all operations on it carry one request id. */
  const requestOf = (origin: SocketOrigin): Request => {
    const known = requests.get(origin);
    if (known) return known;
    const url = `http://${origin.headers.host ?? 'localhost'}${app.graphqlEndpoint}`;
    const request = new Request(url, { headers: headersOf(origin.headers), signal: origin.signal });
    requests.set(origin, request);
    return request;
  };
  const engineOf = (args: ExecutionArgs): Engine => {
    const engine = engines.get(args);
    if (!engine) throw new Error('These arguments were not prepared by onSubscribe.');
    return engine;
  };

  const show = (errors: readonly GraphQLError[], origin: SocketOrigin): GraphQLFormattedError[] =>
    presentAll(errors, requestIdOf(requestOf(origin)), log).map((error) => error.toJSON());

  return makeServer<Record<string, unknown>, SocketOrigin>({
    async onSubscribe({ extra, subscriptions }, _id, params) {
      try {
        if (Object.keys(subscriptions).length > MOST_OPERATIONS) throw tooMany();
        const engine: Engine = app.getEnveloped({ request: requestOf(extra), params });
        const document = engine.parse(params.query);
        const errors = engine.validate(engine.schema, document);
        if (errors.length > 0) return errors;
        const args: ExecutionArgs = {
          schema: engine.schema,
          document,
          operationName: params.operationName ?? null,
          variableValues: params.variables ?? null,
          contextValue: await engine.contextFactory(),
        };
        engines.set(args, engine);
        return args;
      } catch (error) {
        return [asGraphQLError(error)];
      }
    },
    execute: (args) => settled(() => engineOf(args).execute(args)),
    subscribe: (args) => settled(() => engineOf(args).subscribe(args)),
    onNext: ({ extra }, _id, _payload, _args, { data = null, errors }) =>
      errors ? { data, errors: show(errors, extra) } : { data },
    onError: ({ extra }, _id, _payload, errors) => show(errors, extra),
  });
}

/** A refusal that a plugin throws is an answer, and no reason to close the connection. */
async function settled(run: () => OperationResult): Promise<Awaited<OperationResult>> {
  try {
    return await run();
  } catch (error) {
    return { errors: [asGraphQLError(error)] };
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}

function tooMany(): GraphQLError {
  return new GraphQLError(`This connection has ${MOST_OPERATIONS} operations under way, and takes no more.`, {
    extensions: { code: 'LIMIT_EXCEEDED' },
  });
}

function headersOf(headers: IncomingHttpHeaders): Headers {
  const copied = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value ?? []].flat()) copied.append(name, one);
  }
  return copied;
}
