/** The type of a body, which is the same in capitals; empty where none is said. Of a list, which some clients send, the first one. */
export function mediaTypeOf(headers: Headers): string {
  const [type = ''] = (headers.get('content-type') ?? '').split(/[;,]/);
  return type.trim().toLowerCase();
}
