import { CloseCode } from 'graphql-ws';
import type { CallerSource } from '../../modules/access/caller-source.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { factsOfHeaders, giveFacts, identifyAgain } from './identify-caller.ts';

/** What is known of a connection when its client says who it is. */
export interface SocketArrival {
  /** Stands for the connection. */
  readonly request: Request;
  /** The address at the other end; null when it is gone. */
  readonly remoteAddress: string | null;
  /** What the client said in its first message. */
  readonly connectionParams: Readonly<Record<string, unknown>>;
  /** Closes the connection. */
  readonly close: (code: number, reason: string) => void;
}

/** The most bytes that the reason of a close may have. */
const LONGEST_REASON_BYTES = 123;

/**
 * Finds out who opens a WebSocket, from `authorization` of its first message, or from the header. One whose credential opens nothing is closed with
 * 4403 and the reason. @returns whether it was let in.
 */
export async function admitSocket(
  access: CallerSource,
  { request, remoteAddress, connectionParams, close }: SocketArrival,
): Promise<boolean> {
  const facts = factsOfHeaders(request.headers, remoteAddress);
  giveFacts(request, { ...facts, authorization: authorizationIn(connectionParams) ?? facts.authorization });
  try {
    await identifyAgain(access, request, {});
  } catch (error) {
    // Anything else is the answer of each operation: it may pass.
    if (!(error instanceof DomainError) || error.code !== 'UNAUTHENTICATED') return true;
    close(CloseCode.Forbidden, cutForClose(error.message));
    return false;
  }
  return true;
}

/** The same text as in the header of that name. */
function authorizationIn(params: Readonly<Record<string, unknown>>): string | null {
  const named = Object.entries(params).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  if (named === undefined || named === null) return null;
  // No text is no credential: it is refused as one of no form.
  return typeof named === 'string' ? named : '';
}

function cutForClose(reason: string): string {
  const bytes = Buffer.from(reason).subarray(0, LONGEST_REASON_BYTES);
  return bytes.toString().replace(/\uFFFD+$/, '');
}
