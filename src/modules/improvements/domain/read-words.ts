import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { findTextFault } from '../../../shared/text-fault.ts';

const LONGEST_REASON = 2_000;
const LONGEST_NAME = 100;
/** A name is shown in lists and logs, where a line of it could pass for one of theirs. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Why something is done, without white space around it. @throws InvalidInputError unless it has 1 to 2,000 characters that can be stored. */
export function readReason(path: string, text: string): string {
  return readWords(path, text, LONGEST_REASON);
}

/** Who does something, likewise, in 1 to 100 characters on one line; null when nobody is named. */
export function readActor(path: string, name: string | null): string | null {
  if (name === null) return null;
  const words = readWords(path, name, LONGEST_NAME);
  if (CONTROLS.test(words))
    throw new InvalidInputError(path, name, 'contains a line break or another control character');
  return words;
}

function readWords(path: string, text: string, longest: number): string {
  const words = text.trim();
  if (words === '' || words.length > longest)
    throw new InvalidInputError(path, text, `must have 1 to ${longest.toLocaleString('en')} characters`);
  const fault = findTextFault(words);
  if (fault !== null) throw new InvalidInputError(path, text, fault);
  return words;
}
