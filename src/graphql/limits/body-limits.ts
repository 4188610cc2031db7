/** What one request may send, besides what its operation is held to. */
export const BODY_LIMITS = {
  /** A body may carry season files as text; everything else is held to far less by `refuseUnsafeValues`. */
  bytes: 10_000_000,
  /** Lists and objects within each other, in a body, in variables of an address, or in a message of a WebSocket. */
  depth: 100,
} as const;
