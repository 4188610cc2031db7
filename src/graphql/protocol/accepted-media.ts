/** Media types that operations are answered with: the result at once, or a stream of results. */
export const ANSWER_TYPES = [
  'application/graphql-response+json',
  'application/json',
  'text/event-stream',
  'multipart/mixed',
] as const;

/** Whether a client that sends this `accept` takes one of the types; one that sends none takes everything. */
export function acceptsAnyOf(header: string | null, types: readonly string[]): boolean {
  if (header === null || header.trim() === '') return true;
  return header.split(',').some((part) => {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (parameters.some((one) => /^q=0(?:\.0*)?$/.test(one))) return false;
    return types.some((type) => range === '*/*' || range === type || range === `${type.split('/')[0]}/*`);
  });
}
