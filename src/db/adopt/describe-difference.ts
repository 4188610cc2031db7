import type { Difference, DifferenceKind } from './difference.ts';

const LONG = new Set<DifferenceKind>(['function', 'view', 'trigger']);

/** One line: what it is about, what is expected there and what was found. */
export function describeDifference({ kind, name, expected, found }: Difference): string {
  const about = kind === 'column' || kind === 'table' || kind === 'name' ? name : `${name} (${kind})`;
  if (expected === null) return `${about}: extra: ${oneLine(found ?? '')}`;
  if (found === null) return `${about}: missing${LONG.has(kind) ? '' : `: ${oneLine(expected)}`}`;
  return `${about}: expected ${oneLine(expected)}, found ${oneLine(found)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
