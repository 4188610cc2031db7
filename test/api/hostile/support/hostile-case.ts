/** One request over HTTP. */
export interface HostileRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
  /** Whether the body goes out in chunks, without saying how long it is. */
  readonly isChunked?: boolean;
}

/** What has to be seen of a case. */
export interface Expected {
  /** The statuses that are right; empty where the connection has to end without an answer. */
  readonly statuses: readonly number[];
  /** The codes that are right; empty where no error or no code is to be seen. */
  readonly codes: readonly string[];
}

interface Named {
  readonly name: string;
  readonly expected: Expected;
}

/** Requests, one after the other, of which the last one is judged. They are made when they are needed: some are large. */
export interface HttpCase extends Named {
  readonly kind: 'http';
  readonly requests: () => readonly HostileRequest[];
}

/** Bytes that are written to a connection, which is closed on this side behind them. */
export interface BytesCase extends Named {
  readonly kind: 'bytes';
  readonly bytes: () => string;
}

/** Messages on a WebSocket. Codes are those of the errors, or that with which the connection is closed. */
export interface SocketCase extends Named {
  readonly kind: 'socket';
  readonly headers?: Readonly<Record<string, string>>;
  readonly protocol?: string;
  readonly messages: () => readonly (string | Buffer)[];
}

export type HostileCase = HttpCase | BytesCase | SocketCase;

/** What came of a case. */
export interface Seen {
  /** Null where no answer came. */
  readonly status: number | null;
  readonly code: string | null;
  readonly milliseconds: number;
}

export const GRAPHQL_JSON = 'application/graphql-response+json';

/** A POST of JSON, which has to be answered with this status and code. */
export function posted(
  name: string,
  body: () => string | Buffer,
  code: string | null,
  statuses: readonly number[] = [code === null ? 200 : 400],
  headers: Readonly<Record<string, string>> = {},
): HttpCase {
  return {
    kind: 'http',
    name,
    requests: () => [
      {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', accept: GRAPHQL_JSON, ...headers },
        body: body(),
      },
    ],
    expected: { statuses, codes: code === null ? [] : [code] },
  };
}

/** An operation as a client sends it. */
export function asked(
  name: string,
  query: () => string,
  code: string | null,
  variables: () => unknown = () => ({}),
  statuses?: readonly number[],
): HttpCase {
  return posted(name, () => JSON.stringify({ query: query(), variables: variables() }), code, statuses);
}
