const MINUS = '-'.charCodeAt(0);
const PLUS = '+'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/**
 * The instant that the database wrote as text, as Prisma reads it: whatever the time zone of the session, its clock is taken for UTC, as it
 * is when values are sent; microseconds are cut. Years before 1 and after 9999, and the infinities, are invalid dates.
 */
export function dateFromText(text: string): Date {
  if (!isUsual(text)) return new Date(NaN);
  if (text.length === 10) return new Date(`${text}T00:00:00Z`);
  const zone = zoneStart(text);
  return new Date(`${text.slice(0, 10)}T${zone === -1 ? text.slice(11) : text.slice(11, zone)}Z`);
}

/** The same of what JSON has, in which a time zone counts. */
export function dateFromJson(value: unknown): Date {
  const text = String(value);
  if (!isUsual(text)) return new Date(NaN);
  if (text.length === 10) return new Date(`${text}T00:00:00Z`);
  return new Date(zoneStart(text) === -1 ? `${text}Z` : text);
}

/** As Prisma sends it; undefined outside the years that are written with four digits. */
export function dateParameter(value: unknown): string | undefined {
  if (!(value instanceof Date)) return undefined;
  const year = value.getUTCFullYear();
  return year >= 1 && year <= 9999 ? value.toISOString().slice(0, -1).replace('T', ' ') : undefined;
}

/** `2024-01-01`, with or without a time: not `infinity`, not `12024-01-01`, not `0044-03-15 BC`. */
function isUsual(text: string): boolean {
  return text.charCodeAt(4) === MINUS && text.charCodeAt(text.length - 1) <= NINE;
}

/** Where `+00` or `+05:30` begins; -1 when there is none. */
function zoneStart(text: string): number {
  for (const length of [3, 6]) {
    const sign = text.charCodeAt(text.length - length);
    if (sign === PLUS || sign === MINUS) return text.length - length;
  }
  return -1;
}
