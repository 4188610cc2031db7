/** The members of a part of a condition; none when it is no object. */
export function membersOf(part: unknown): [name: string, member: unknown][] {
  return typeof part === 'object' && part !== null ? Object.entries<unknown>({ ...part }) : [];
}
