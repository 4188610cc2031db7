/** What GraphQL takes for a promise: anything with a `then` to call. */
export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) return false;
  const candidate: { readonly then?: unknown } = value;
  return typeof candidate.then === 'function';
}
