/** Says that an answer depends on a header of the request, besides those that it names already. */
export function varyBy(headers: Headers, name: string): void {
  const named = (headers.get('vary') ?? '').split(',').map((one) => one.trim().toLowerCase());
  if (named.includes(name) || named.includes('*')) return;
  headers.append('vary', name);
}
