import { DomainError } from './domain-error.ts';

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

const LONGEST_SHOWN = 120;

/** The value as a reader would recognise it, cut short so that no message carries a whole payload back. */
function showValue(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  const exact = typeof value === 'number' && !Number.isFinite(value) ? String(value) : text;
  return exact.length > LONGEST_SHOWN ? `${exact.slice(0, LONGEST_SHOWN)}…` : exact;
}
