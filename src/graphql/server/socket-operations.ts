import type { IncomingHttpHeaders } from 'node:http';
import { performance } from 'node:perf_hooks';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { makeServer, type OperationResult, type Server, type SubscribePayload } from 'graphql-ws';
import { isAsyncIterable, type YogaServerInstance } from 'graphql-yoga';
import type { AppDeps } from '../app-deps.ts';
import type { Context } from '../context.ts';
import { documentAskedFor } from '../protocol/document-asked-for.ts';
import { ANY_DOCUMENT } from '../protocol/document-rules.ts';
import { admitSocket } from './admit-socket.ts';
import { type AnswerFacts, callerIdIn, factsOfAnswer, type SeenAnswer } from './answer-facts.ts';
import { forgetCaller, identifyCaller } from './identify-caller.ts';
import { shortName } from './observe-requests.ts';
import { fitSuggestions, presentAll, type PresentDeps } from './present-errors.ts';
import { requestIdOf } from './request-id.ts';
import type { SocketWork } from './socket-work.ts';

/** Operations that one connection may have under way at a time. */
const MOST_OPERATIONS = 50;

/** What a connection began with. */
export interface SocketOrigin {
  readonly headers: IncomingHttpHeaders;
  /** The address at the other end; null when it is gone. */
  readonly remoteAddress: string | null;
  /** Closes the connection. */
  readonly close: (code: number, reason: string) => void;
  /** Fires when the connection has ended. */
  readonly signal: AbortSignal;
  /** Told which operations are streams. */
  readonly work: SocketWork;
}

type App = YogaServerInstance<object, Context>;

/** What operations over WebSocket need of the application. */
export type SocketDeps = PresentDeps & Pick<AppDeps, 'access' | 'documents' | 'corsOrigins'>;

/** An operation as the client asked for it. */
interface Asked {
  readonly params: SubscribePayload;
  /** Null for what was refused before it ran. */
  readonly args: ExecutionArgs | null;
}

/** What the plugins make of GraphQL for one operation. */
interface Engine {
  readonly schema: GraphQLSchema;
  readonly parse: (text: string) => DocumentNode;
  readonly validate: (schema: GraphQLSchema, document: DocumentNode) => readonly GraphQLError[];
  readonly contextFactory: () => unknown;
  readonly execute: (args: ExecutionArgs) => OperationResult;
  readonly subscribe: (args: ExecutionArgs) => OperationResult;
}

/** Runs what clients send over WebSocket through the plugins of the HTTP API: the same parsing, limits, context, errors and counts. */
export function socketOperations(app: App, deps: SocketDeps): Server<SocketOrigin> {
  const { log, clock, operations, requests: observer, access, documents = ANY_DOCUMENT } = deps;
  const engines = new WeakMap<ExecutionArgs, Engine>();
  const requests = new WeakMap<SocketOrigin, Request>();

  /** Stands for the connection wherever a request is asked for: all operations on it carry one request id. */
  const requestOf = (origin: SocketOrigin): Request => {
    const known = requests.get(origin);
    if (known) return known;
    // Who it is sent to is in its headers.
    const url = `http://localhost${app.graphqlEndpoint}`;
    const headers = headersOf(origin.headers);
    // What a client takes is said by the protocol.
    headers.delete('accept');
    // With GET, as a WebSocket begins, nothing may be changed.
    const request = new Request(url, { method: 'POST', headers, signal: origin.signal });
    requests.set(origin, request);
    return request;
  };
  const engineOf = (args: ExecutionArgs): Engine => {
    const engine = engines.get(args);
    if (!engine) throw new Error('These arguments were not prepared by onSubscribe.');
    return engine;
  };

  const count = (hasFailed: boolean): void => operations?.count(clock.now(), hasFailed);
  const show = async (given: readonly GraphQLError[], origin: SocketOrigin) => {
    const request = requestOf(origin);
    const fit = await fitSuggestions(given, deps, request, {});
    const { errors, hasFailed } = presentAll(fit, requestIdOf(request), log);
    return { errors: errors.map((error): GraphQLFormattedError => error.toJSON()), hasFailed };
  };

  const begun = new WeakMap<object, number>();
  /** Operations that were told when their stream was opened. */
  const streaming = new WeakSet<ExecutionArgs>();
  const tell = (origin: SocketOrigin, asked: Asked, answer: AnswerFacts): void => {
    const { params, args } = asked;
    const operation = args ? getOperationAST(args.document, args.operationName) : null;
    const begunAt = begun.get(params) ?? performance.now();
    observer?.answered({
      requestId: requestIdOf(requestOf(origin)),
      transport: 'websocket',
      ...{ endpoint: 'graphql', method: null, status: null, callerId: callerIdIn(args?.contextValue) },
      durationMs: performance.now() - begunAt,
      operation: {
        type: operation?.operation ?? 'unknown',
        name: shortName(operation?.name?.value ?? params.operationName),
        ...answer,
      },
    });
  };

  return makeServer<Record<string, unknown>, SocketOrigin>({
    onConnect: ({ extra, connectionParams }) =>
      admitSocket(access, { ...extra, request: requestOf(extra), connectionParams: connectionParams ?? {} }),
    async onSubscribe({ extra, subscriptions }, _id, asked) {
      begun.set(asked, performance.now());
      try {
        if (Object.keys(subscriptions).length > MOST_OPERATIONS) throw tooMany();
        const request = requestOf(extra);
        // Keys are revoked and expire while a connection lasts.
        forgetCaller(request);
        const askCaller = () => identifyCaller(access, request, {});
        const query = (await documentAskedFor(documents, asked, askCaller)) ?? asked.query;
        const params = { ...asked, query };
        const engine: Engine = app.getEnveloped({ request, params });
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
    subscribe: (args) => {
      count(false);
      return settled(() => engineOf(args).subscribe(args));
    },
    onOperation: ({ extra }, _id, params, args, result) => {
      if (!isAsyncIterable(result)) return;
      streaming.add(args);
      extra.work.streams(params);
      tell(extra, { params, args }, answerOf({}));
    },
    onNext: async ({ extra }, _id, params, args, given) => {
      const { data = null, errors, extensions } = given;
      const shown = errors ? await show(errors, extra) : null;
      const told = extensions ? { extensions } : {};
      const hasFailed = shown?.hasFailed ?? false;
      if (hasFailed || !isSubscription(args)) count(hasFailed);
      if (!streaming.has(args)) tell(extra, { params, args }, answerOf(given, shown?.errors));
      return shown ? { data, errors: shown.errors, ...told } : { data, ...told };
    },
    onComplete: ({ extra }, _id, params) => extra.work.streamEnded(params),
    onError: async ({ extra }, _id, params, given) => {
      const { errors, hasFailed } = await show(given, extra);
      count(hasFailed);
      tell(extra, { params, args: null }, answerOf({}, errors));
      return errors;
    },
  });
}

/** What an answer says of itself once its errors are as clients see them. */
function answerOf({ extensions }: SeenAnswer, errors: readonly GraphQLFormattedError[] = []) {
  return factsOfAnswer({ errors, extensions });
}

/** A refusal that a plugin throws is an answer, and no reason to close the connection. */
async function settled(run: () => OperationResult): Promise<Awaited<OperationResult>> {
  try {
    return await run();
  } catch (error) {
    return { errors: [asGraphQLError(error)] };
  }
}

function isSubscription({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
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
