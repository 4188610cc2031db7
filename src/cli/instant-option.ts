import { InvalidInputError } from '../shared/invalid-input-error.ts';

/** An instant from the command line, with its zone stated; null when it was not given. */
export function instantOption(name: string, text: string | undefined): Date | null {
  if (text === undefined) return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()) || !/(Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    throw new InvalidInputError(name, text, 'is no instant with a zone, such as 2026-05-15T06:00:00Z');
  }
  return instant;
}
