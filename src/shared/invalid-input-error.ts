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
  const exact = isUnknownToJson(value) ? String(value) : JSON.stringify(value, showMember);
  return exact.length > LONGEST_SHOWN ? `${exact.slice(0, LONGEST_SHOWN)}…` : exact;
}

/** What JSON has no word for: it would print null, or nothing at all. */
function isUnknownToJson(value: unknown): value is undefined | number | bigint | symbol {
  return value === undefined || ['number', 'bigint', 'symbol'].includes(typeof value);
}

function showMember(_key: string, member: unknown): unknown {
  return typeof member === 'bigint' ? String(member) : member;
}
