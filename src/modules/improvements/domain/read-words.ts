import { readLine, readText } from '../../../shared/read-line.ts';

const LONGEST_REASON = 2_000;
const LONGEST_NAME = 100;

/** Why something is done, without white space around it. @throws InvalidInputError unless it has 1 to 2,000 characters that can be stored. */
export function readReason(path: string, text: string): string {
  return readText(path, text, LONGEST_REASON);
}

/** Who does something, likewise, in 1 to 100 characters on one line; null when nobody is named. */
export function readActor(path: string, name: string | null): string | null {
  return name === null ? null : readLine(path, name, LONGEST_NAME);
}
