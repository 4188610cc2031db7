/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The value as JSON sees it: instants become text, undefined members vanish. Refuses what JSON would silently change. */
export function toJson(value: unknown): Json {
  const text = JSON.stringify(value, (key, member: unknown) => {
    if (typeof member === 'number' && !Number.isFinite(member))
      throw new RangeError(`${key}: JSON has no ${member}`);
    return member;
  });
  return JSON.parse(text) as Json;
}
