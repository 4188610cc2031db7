import { DomainError } from '../shared/domain-error.ts';

const CODE = /^[A-Z0-9_]{2,40}$/i;

/** What a failure is called, without its message, which may repeat values: a code, or the name of its class. */
export function codeOfFailure(failure: unknown): string {
  if (failure instanceof DomainError) return failure.code;
  if (!(failure instanceof Error)) return 'unknown';
  const code: unknown = Reflect.get(failure, 'code');
  return typeof code === 'string' && CODE.test(code) ? code : failure.name;
}
