import { DomainError } from './domain-error.ts';
import { showValue } from './show-value.ts';

/** A value that breaks a rule. `path` says where it was given (`odds[1]`, `input.asOf`), `rule` what would be accepted. */
export class InvalidInputError extends DomainError {
  readonly path: string;
  readonly value: string;
  readonly rule: string;

  constructor(path: string, value: unknown, rule: string) {
    const shown = showValue(value);
    super('BAD_USER_INPUT', `${path}: ${shown} ${rule}`);
    this.path = path;
    this.value = shown;
    this.rule = rule;
  }
}
