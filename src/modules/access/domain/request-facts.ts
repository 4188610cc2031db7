/** What a request says of who sends it. */
export interface RequestFacts {
  /** The header `authorization`, or what a WebSocket named in its place when it began; null when there is none. */
  readonly authorization: string | null;
  /** The header `host`; null when there is none. */
  readonly host: string | null;
  /** Whether something between the caller and this process says that it handed the request on. */
  readonly isForwarded: boolean;
  /** The address at the other end of the connection; null where there is no connection. */
  readonly remoteAddress: string | null;
}
