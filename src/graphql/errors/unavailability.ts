import type { ErrorCode } from '../../shared/error-code.ts';

const UNREACHABLE = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  '57P01',
  '57P03',
]);
const NO_CONNECTION_FREE =
  /timeout exceeded when trying to connect|Unable to start a transaction in the given time/;
const STATEMENT_TOO_LONG = /canceling statement due to statement timeout|57014/;

/** What a client is told when the database cannot be reached or takes too long; null for every other error. */
export function unavailabilityOf(error: unknown): { code: ErrorCode; message: string } | null {
  const texts = textsOf(error);
  if (texts.some((text) => STATEMENT_TOO_LONG.test(text))) {
    return { code: 'LIMIT_EXCEEDED', message: 'The database took too long for this. Ask for less at once.' };
  }
  // The adapter's timeout has no code of its own.
  if (texts.some((text) => UNREACHABLE.has(text) || NO_CONNECTION_FREE.test(text))) {
    return { code: 'UNAVAILABLE', message: 'The database cannot be reached now. Try again in a moment.' };
  }
  return null;
}

/** The codes and messages of an error and of what caused it. */
function textsOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const message = 'message' in error && typeof error.message === 'string' ? [error.message] : [];
  const cause = 'cause' in error ? textsOf(error.cause, depth + 1) : [];
  const meta = 'meta' in error ? textsOf(error.meta, depth + 1) : [];
  const inner = 'driverAdapterError' in error ? textsOf(error.driverAdapterError, depth + 1) : [];
  return [...code, ...message, ...cause, ...meta, ...inner];
}
