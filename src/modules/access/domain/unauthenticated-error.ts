import { DomainError } from '../../../shared/domain-error.ts';

/** A credential that opens nothing. The message never repeats it: what is wrong with it is said in words. */
export class UnauthenticatedError extends DomainError {
  constructor(message: string, options?: ErrorOptions) {
    super('UNAUTHENTICATED', message, options);
  }
}
