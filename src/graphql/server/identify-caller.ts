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

/** The same, found out anew: a credential ends while a subscription goes on. */
export function identifyAgain(
  access: CallerSource,
  request: Request,
  serverContext: object,
): Promise<Caller> {
  callers.delete(request);
  return identifyCaller(access, request, serverContext);
}

const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** What a request and its connection say of who sends it. */
export function factsOf(headers: Headers, serverContext: object): RequestFacts {
  const incoming: unknown = Reflect.get(serverContext, 'req');
  return {
    authorization: headers.get('authorization'),
    host: headers.get('host'),
    isForwarded: FORWARDING_HEADERS.some((name) => headers.has(name)),
    remoteAddress: incoming instanceof IncomingMessage ? (incoming.socket.remoteAddress ?? null) : null,
  };
}
