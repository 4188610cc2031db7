import type { OperationType } from '../../observability/answered-request.ts';

/** What is noted of an HTTP request on its way, for who tells of it at its end. */
export interface RequestNotes {
  readonly begunAt: number;
  type: OperationType;
  name: string | null;
  callerId: string | null;
  codes: readonly string[];
  hasFailed: boolean;
  cost: number | null;
  /** Whether an operation was asked for. */
  hasOperation: boolean;
}

const notes = new WeakMap<Request, RequestNotes>();

/** Begins the notes of a request. */
export function beginNotes(request: Request, begunAt: number): void {
  notes.set(request, {
    begunAt,
    type: 'unknown',
    name: null,
    callerId: null,
    codes: [],
    hasFailed: false,
    cost: null,
    hasOperation: false,
  });
}

/** The notes of a request; null when nobody takes any, as for a WebSocket. */
export function notesOf(request: Request): RequestNotes | null {
  return notes.get(request) ?? null;
}
