import type { Json } from '../../../shared/json.ts';

const LONGEST_LABEL = 80;

/** A name that others wrote, on one line and not longer than names are. */
export function label(name: string): string {
  const line = name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return line.length <= LONGEST_LABEL ? line : `${line.slice(0, LONGEST_LABEL).toWellFormed()}…`;
}

/** Data for a model as JSON: what others wrote is quoted, and can neither leave its quotes nor look like a tag. */
export function quotedData(data: Json): string {
  return JSON.stringify(data, null, 1).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}
