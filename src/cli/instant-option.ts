import { isDay } from '../shared/uk-time.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';

const INSTANT = /^(?<day>\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** An instant from the command line, of a day that exists and with its zone stated; null when it was not given. */
export function instantOption(name: string, text: string | undefined): Date | null {
  if (text === undefined) return null;
  const day = INSTANT.exec(text)?.groups?.['day'] ?? '';
  const instant = new Date(text);
  if (!isDay(day) || Number.isNaN(instant.getTime())) {
    throw new InvalidInputError(name, text, 'is no instant with a zone, such as 2026-05-15T06:00:00Z');
  }
  return instant;
}
