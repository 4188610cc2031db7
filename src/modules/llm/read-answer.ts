import type { z } from 'zod';
import { findTextFault } from '../../shared/text-fault.ts';

/** The form of an answer, and what it must not say. */
export interface AnswerForm<T> {
  readonly schema: z.ZodType<T>;
  /** What is wrong with an answer of the right form: what it names that was not asked about, a number out of range. Null for nothing. */
  readonly findFault?: (answer: T) => string | null;
}

export type ReadAnswer<T> = { readonly answer: T } | { readonly fault: string };

const LONGEST_FAULT = 300;

/** Reads an answer to the letter: JSON of the form and nothing beside it, or the first thing that is wrong. */
export function readAnswer<T>(text: string, { schema, findFault }: AnswerForm<T>): ReadAnswer<T> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { fault: text.trim() === '' ? 'it is empty' : 'it is not JSON' };
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? '';
    return {
      fault: shorten(`it is not of the form: ${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`),
    };
  }
  const textFault = faultIn(parsed.data);
  if (textFault !== null) return { fault: `a text of it ${textFault}` };
  const fault = findFault?.(parsed.data) ?? null;
  return fault === null ? { answer: parsed.data } : { fault: shorten(fault) };
}

/** A text anywhere in the value that the database would not keep. */
function faultIn(value: unknown): string | null {
  if (typeof value === 'string') return findTextFault(value);
  if (typeof value !== 'object' || value === null) return null;
  for (const member of Object.values(value)) {
    const fault = faultIn(member);
    if (fault !== null) return fault;
  }
  return null;
}

function shorten(text: string): string {
  const shown = text.toWellFormed().replaceAll('\u0000', '\uFFFD');
  return shown.length <= LONGEST_FAULT ? shown : `${shown.slice(0, LONGEST_FAULT).toWellFormed()} …`;
}
