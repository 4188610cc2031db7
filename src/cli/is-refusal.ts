import { DomainError } from '../shared/domain-error.ts';

/** Errors whose message is meant for the person at the terminal: ours, and wrong options. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof DomainError || isWrongOption(error);
}

/** What `parseArgs` of Node.js refuses. */
export function isWrongOption(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
