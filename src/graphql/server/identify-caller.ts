import { IncomingMessage } from 'node:http';
import type { Caller } from '../../modules/access/domain/caller.ts';
import type { CallerSource } from '../../modules/access/caller-source.ts';
import type { RequestFacts } from '../../modules/access/domain/request-facts.ts';

const callers = new WeakMap<Request, Promise<Caller>>();
const factsGiven = new WeakMap<Request, RequestFacts>();

/** Says what is known of a request that stands for something else, such as a WebSocket. */
export function giveFacts(request: Request, facts: RequestFacts): void {
  factsGiven.set(request, facts);
}

/**
 * Who sends a request; it is found out when first asked for, and once.
 * @param serverContext what the server knows of the connection: `req` where there is one.
 * @throws DomainError UNAUTHENTICATED.
 */
export function identifyCaller(
  access: CallerSource,
  request: Request,
  serverContext: object,
): Promise<Caller> {
  const known = callers.get(request);
  if (known) return known;
  const caller = access.identify(factsGiven.get(request) ?? factsOf(request.headers, serverContext));
  callers.set(request, caller);
  return caller;
}

/** Who sends a request is to be found out anew when it is asked for next: a request can stand for a connection that lasts. */
export function forgetCaller(request: Request): void {
  callers.delete(request);
}

/** The same, found out anew: a credential ends while a subscription goes on. */
export function identifyAgain(
  access: CallerSource,
  request: Request,
  serverContext: object,
): Promise<Caller> {
  forgetCaller(request);
  return identifyCaller(access, request, serverContext);
}

/** What proxies and tunnels add. */
const FORWARDING_HEADER =
  /^(?:forwarded|via|x-forwarded(?:-.+)?|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|cf-connecting-ip)$/;

/** What a request and its connection say of who sends it. */
export function factsOf(headers: Headers, serverContext: object): RequestFacts {
  const incoming: unknown = Reflect.get(serverContext, 'req');
  const socket = incoming instanceof IncomingMessage ? incoming.socket : null;
  return factsOfHeaders(headers, socket?.remoteAddress ?? null);
}

/** What the headers of a request say, with the address at the other end of its connection. */
export function factsOfHeaders(
  headers: Pick<Headers, 'get'> & { keys(): Iterable<string> },
  remoteAddress: string | null,
): RequestFacts {
  return {
    authorization: headers.get('authorization'),
    host: headers.get('host'),
    isForwarded: [...headers.keys()].some((name) => FORWARDING_HEADER.test(name)),
    remoteAddress,
  };
}
