import { InvalidInputError } from './invalid-input-error.ts';
import { findTextFault } from './text-fault.ts';

/** Shown in lists and logs, a line break of a name could pass for one of theirs. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * A text for people, without white space around it. @throws InvalidInputError unless it has 1 to `longest` characters that can be stored.
 */
export function readText(path: string, text: string, longest: number): string {
  const words = text.trim();
  if (words === '' || words.length > longest)
    throw new InvalidInputError(path, text, `must have 1 to ${longest.toLocaleString('en')} characters`);
  const fault = findTextFault(words);
  if (fault !== null) throw new InvalidInputError(path, text, fault);
  return words;
}

/** The same of a name, which is one line. @throws InvalidInputError for a line break or another control character as well. */
export function readLine(path: string, text: string, longest: number): string {
  const words = readText(path, text, longest);
  if (CONTROLS.test(words))
    throw new InvalidInputError(path, text, 'contains a line break or another control character');
  return words;
}

/** Whether a text is a name as `readLine` answers one. */
export function isLine(text: string, longest: number): boolean {
  return (
    text !== '' &&
    text === text.trim() &&
    text.length <= longest &&
    findTextFault(text) === null &&
    !CONTROLS.test(text)
  );
}
