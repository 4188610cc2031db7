export const ENDPOINTS = ['graphql', 'exports', 'health', 'ready', 'live', 'metrics', 'other'] as const;
export type Endpoint = (typeof ENDPOINTS)[number];

export type OperationType = 'query' | 'mutation' | 'subscription' | 'unknown';

/** What is known of an operation without its variables and its text. */
export interface OperationFacts {
  /** `unknown` when it was refused before that was found out. */
  readonly type: OperationType;
  /** As the document or the request names it; null when neither does. Anybody may name anything: no label of a metric. */
  readonly name: string | null;
  /** Of its errors, each once; empty when it succeeded. Errors that its type lists are data, and not among them. */
  readonly codes: readonly string[];
  /** Whether it ended with a failure that nobody could foresee. */
  readonly hasFailed: boolean;
  /** As it was measured; null when it was not. */
  readonly cost: number | null;
}

/** A request that was answered: over HTTP, or one operation of a WebSocket. A subscription is answered when it is opened. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly transport: 'http' | 'websocket';
  readonly endpoint: Endpoint;
  /** Null for a WebSocket. */
  readonly method: string | null;
  readonly status: number | null;
  /** `key:qs_1a2b3c4d`, `local`; null when nobody asked who it is. No secret. */
  readonly callerId: string | null;
  readonly durationMs: number;
  /** Null where none was asked for. */
  readonly operation: OperationFacts | null;
}

/** Hears of every request that was answered. It may not throw. */
export interface RequestObserver {
  answered(request: AnsweredRequest): void;
}
