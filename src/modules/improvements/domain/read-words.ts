import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { findTextFault } from '../../../shared/text-fault.ts';

const LONGEST_REASON = 2_000;
const LONGEST_NAME = 100;

/** Why something is done, without white space around it. @throws InvalidInputError unless it has 1 to 2,000 characters that can be stored. */
export function readReason(path: string, text: string): string {
  return readWords(path, text, LONGEST_REASON);
}

/** Who does something, likewise, in 1 to 100 characters; null when nobody is named. */
export function readActor(path: string, name: string | null): string | null {
  return name === null ? null : readWords(path, name, LONGEST_NAME);
}

function readWords(path: string, text: string, longest: number): string {
  const words = text.trim();
  if (words === '' || words.length > longest)
    throw new InvalidInputError(path, text, `must have 1 to ${longest.toLocaleString('en')} characters`);
  const fault = findTextFault(words);
  if (fault !== null) throw new InvalidInputError(path, text, fault);
  return words;
}
