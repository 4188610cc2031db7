const LONGEST_SHOWN = 120;

/** A value as a reader would recognise it, as JSON where it has a word for it, cut short so that no message carries a whole payload. */
export function showValue(value: unknown): string {
  return cutShort(isUnknownToJson(value) ? String(value) : JSON.stringify(value, showMember));
}

/** A text for a message: its first 120 characters, and a sign when there are more. */
export function cutShort(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** What JSON has no word for: it would print null, or nothing at all. */
function isUnknownToJson(value: unknown): value is undefined | number | bigint | symbol {
  return value === undefined || ['number', 'bigint', 'symbol'].includes(typeof value);
}

function showMember(_key: string, member: unknown): unknown {
  return typeof member === 'bigint' ? String(member) : member;
}
