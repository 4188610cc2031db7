import { textsOfError } from '../../../db/database-fault.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';

const CHECK_VIOLATION = '23514';

/**
 * The refusal of a change to a row of an older ledger that breaks a later rule by other values than those that change; null for every other error.
 *
 * @param path where the row was named, and `key` by what.
 */
export function brokenRuleOfError(error: unknown, path: string, key: number): InvalidInputError | null {
  const texts = textsOfError(error);
  if (!texts.some((text) => text.includes(CHECK_VIOLATION) || text.includes('violates check constraint')))
    return null;
  const rule = texts
    .map((text) => /check constraint \\*"([^"\\]+)/.exec(text)?.[1])
    .find((name) => name !== undefined);
  const told = rule === undefined ? 'a rule' : `the rule ${rule}`;
  return new InvalidInputError(
    path,
    key,
    `is stored with values that break ${told}: they have to be mended first`,
  );
}
