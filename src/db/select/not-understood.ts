/** Thrown on the way through arguments at something that is left to Prisma. Always the same one: it says nothing, and a stack costs. */
export const NOT_UNDERSTOOD = new Error('Left to Prisma');

/** The members of a plain object. @throws NOT_UNDERSTOOD for everything else, such as a value that has a class. */
export function membersOf(value: unknown): [string, unknown][] {
  if (!isPlain(value)) throw NOT_UNDERSTOOD;
  return Object.entries(value);
}

/** Whether a value is an object as it is written in code, and no list, Date, Decimal or reference. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
