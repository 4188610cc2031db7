import type { Json } from '../../../shared/json.ts';

const LONGEST_SHOWN = 1_000;

/** The input of a job as a reader sees it: texts of whole files are named by their length. */
export function showJobInput(input: Json): Json {
  if (typeof input === 'string') {
    return input.length > LONGEST_SHOWN ? `(${input.length} characters)` : input;
  }
  if (Array.isArray(input)) return input.map(showJobInput);
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([key, member]) => [key, showJobInput(member)]));
}
