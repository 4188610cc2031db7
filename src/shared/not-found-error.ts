import { DomainError } from './domain-error.ts';

/** Nothing is stored under the id or name that was given. */
export class NotFoundError extends DomainError {
  readonly entity: string;
  readonly key: string;

  constructor(entity: string, key: string) {
    super('NOT_FOUND', `there is no ${entity} ${JSON.stringify(key)}`);
    this.entity = entity;
    this.key = key;
  }
}
