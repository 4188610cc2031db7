import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../modules/access/domain/caller.ts';
import type { Debit } from '../../modules/limits/rate-limiter.ts';
import type { AppDeps } from '../app-deps.ts';
import { keptOrMade } from '../caching/kept-or-made.ts';
import { createContext, type Context } from '../context.ts';
import type { OperationMeasure } from '../limits/measure-operation.ts';
import { operationCost } from '../limits/operation-cost.ts';
import { parseJsonWithinLimits } from '../limits/parse-json-within-limits.ts';
import { giveBody } from '../limits/receive-body.ts';
import { refuseCost } from '../limits/refuse-beyond-limits.ts';
import { refuseManyValues } from '../limits/refuse-many-values.ts';
import { factsOfAnswer } from '../server/answer-facts.ts';
import { measureVariables } from '../server/measure-variables.ts';
import { shortName } from '../server/observe-requests.ts';
import { presentResult } from '../server/present-errors.ts';
import { spanRequestOf } from '../server/trace-operations.ts';
import type { KnownOperation } from './known-operation.ts';
import type { KnownOperations } from './known-operations.ts';
import { plainRequestOf, type PlainRequest } from './plain-request.ts';
import { sendAnswer } from './send-answer.ts';

/** Answers a request of node's HTTP server. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

type Variables = Readonly<Record<string, unknown>>;

/** An operation that may run: every check has been made. */
interface Admitted {
  /** The text of its document. */
  readonly text: string;
  readonly operation: KnownOperation;
  readonly variables: Variables;
  /** The same, as the schema takes them. */
  readonly coerced: Variables;
  readonly measure: OperationMeasure;
  readonly caller: Caller;
  readonly debit: Debit;
}

/**
 * Answers the reads that clients send again and again straight from the connection: a plain request (see `plainRequestOf`) for an operation that was read and found
 * valid before. The checks are those of the server's plugins, in the same order and by the same functions; whoever fails one, and whatever
 * is unusual, is handed to the server, which finds the same and answers it. Past it goes nothing: the plugins stay the one place that refuses.
 *
 * What it buys: of 0.45 ms of processor that the smallest request takes on its way through the server's plugins and the emulation of fetch, three quarters.
 */
export function answerDirectly(deps: AppDeps, known: KnownOperations, handOver: Answer): Answer {
  const { corsOrigins = [] } = deps;
  const direct = async (request: IncomingMessage, response: ServerResponse, plain: PlainRequest) => {
    const begunAt = performance.now();
    const bytes = await bodyOf(request);
    if (bytes === null) return;
    const admitted = await admit(deps, known, plain, bytes);
    if (admitted === null) {
      giveBody(request, bytes);
      handOver(request, response);
      return;
    }
    await run(deps, plain, admitted, response, begunAt);
  };
  return (request, response) => {
    const plain = plainRequestOf(request, corsOrigins);
    if (plain === null) handOver(request, response);
    else
      direct(request, response, plain).catch((error: unknown) => {
        deps.log.error({ err: error, requestId: plain.requestId }, 'a request failed');
        response.destroy();
      });
  };
}

/** The whole body; null when the connection breaks off. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    request
      .on('data', (piece: Buffer) => pieces.push(piece))
      .once('end', () => resolve(pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces)))
      .once('close', () => resolve(null))
      .once('error', () => resolve(null));
  });
}

/** Null for what the server is to look at: something is unusual, not known yet, or to be refused. */
async function admit(
  deps: AppDeps,
  known: KnownOperations,
  plain: PlainRequest,
  bytes: Buffer,
): Promise<Admitted | null> {
  try {
    const asked = isUtf8(bytes) ? readAsked(bytes.toString('utf8')) : null;
    if (asked === null) return null;
    const text = documentOf(deps, asked);
    if (text === null) return null;
    const operation = known.find(text, asked.operationName);
    if (operation === null) return null;
    const { variables } = asked;
    refuseManyValues(variables, operation.document, operation.name);
    const coerced = measureVariables(variables).fault === null ? operation.coerced(variables) : null;
    if (coerced === null) return null;
    const measure = operation.measure(variables, coerced);
    refuseCost(measure.cost);
    const caller = await deps.access.identify(plain.facts);
    if (!operation.isAllowed(caller, variables)) return null;
    const debit = deps.rateLimiter ? await deps.rateLimiter.debit(caller, measure.cost) : 'UNLIMITED';
    if (debit === 'NEVER_PASSES' || (typeof debit === 'object' && !debit.isTaken)) return null;
    return { text, operation, variables, coerced, measure, caller, debit };
  } catch {
    // Refused, or a fault: the server comes to the same, and answers it.
    return null;
  }
}

interface Asked {
  readonly query: string | null;
  readonly documentId: unknown;
  readonly operationName: string | null;
  readonly variables: Variables;
}

type Given = Partial<Record<keyof Asked | 'extensions', unknown>>;

const MEMBERS: ReadonlySet<string> = new Set([
  'query',
  'documentId',
  'operationName',
  'variables',
  'extensions',
]);

/** Null for anything but the usual members, of the usual types. */
function readAsked(text: string): Asked | null {
  const body: unknown = parseJsonWithinLimits(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  if (!Object.keys(body).every((name) => MEMBERS.has(name))) return null;
  const { query = null, documentId, operationName = null, variables = null, extensions = null }: Given = body;
  if (extensions !== null) return null;
  if (query !== null && typeof query !== 'string') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return { query, documentId, operationName, variables: { ...variables } };
}

const PUBLISHED_ID = /^sha256:([\da-f]{64})$/;

/** The text that is sent, or the published one that is named; null where the server is to say which it is. */
function documentOf({ documents }: AppDeps, { query, documentId }: Asked): string | null {
  if (documentId === undefined || documentId === null) {
    return documents === undefined || documents.takesAny ? query : null;
  }
  if (query !== null || typeof documentId !== 'string') return null;
  const [, hash] = PUBLISHED_ID.exec(documentId) ?? [];
  return (hash !== undefined && documents?.published.get(hash)) || null;
}

async function run(
  deps: AppDeps,
  plain: PlainRequest,
  admitted: Admitted,
  response: ServerResponse,
  begunAt: number,
): Promise<void> {
  const { log, clock, operations, requests, rateLimiter, corsOrigins = [] } = deps;
  const { requestId } = plain;
  const { operation, measure, caller, debit } = admitted;
  const { data, result } = await answerOf(deps, plain, admitted);
  const { result: presented, hasFailed } = presentResult(result, requestId, log);
  operations?.count(clock.now(), hasFailed);
  const cost = operationCost(measure, debit, rateLimiter?.rule ?? null);
  const answer = { ...presented, extensions: { ...presented.extensions, cost } };
  const status = await sendAnswer(response, plain, { answer, data }, corsOrigins);
  requests?.answered({
    requestId,
    transport: 'http',
    endpoint: 'graphql',
    method: 'POST',
    status,
    callerId: caller.id,
    durationMs: performance.now() - begunAt,
    operation: { type: 'query', name: shortName(operation.name), ...factsOfAnswer(answer) },
  });
}

interface Found {
  readonly result: ExecutionResult;
  /** The JSON of its data, where that is known already. */
  readonly data: string | Buffer | null;
}

/** What is kept for the operation, or what it answers now. */
async function answerOf(deps: AppDeps, plain: PlainRequest, admitted: Admitted): Promise<Found> {
  const { text: document, operation, variables, caller } = admitted;
  const { responseCache = null } = deps;
  const context = createContext(deps, plain.requestId, caller);
  const make = (): Promise<ExecutionResult> => execute(deps, plain, admitted, context);
  if (responseCache === null) return { result: await make(), data: null };
  const asked = { document, operationName: operation.name, variables, rights: caller };
  const found = await keptOrMade(responseCache, asked, context, make);
  if ('kept' in found) return { result: {}, data: found.kept };
  return { result: found.made, data: found.data?.text ?? null };
}

async function execute(
  { tracing }: AppDeps,
  { traceparent }: PlainRequest,
  { operation, variables, coerced }: Admitted,
  context: Context,
): Promise<ExecutionResult> {
  const run = () => operation.compiled.executeCoerced(context, variables, coerced);
  return tracing ? tracing.inSpan(spanRequestOf('query', operation.name, traceparent), run) : run();
}
