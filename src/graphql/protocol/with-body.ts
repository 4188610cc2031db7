/** The same answer with another body, or none. */
export function withBody(
  { status, statusText, headers }: Response,
  body: Uint8Array<ArrayBuffer> | null,
  { Response: NewResponse }: { readonly Response: typeof Response },
  newStatus = status,
): Response {
  // Names in lower case: those of a copied `Headers` of the server are not found by another spelling.
  const copied = Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
  return new NewResponse(body, {
    status: newStatus,
    ...(newStatus === status ? { statusText } : {}),
    headers: { ...copied, ...(body === null ? {} : { 'content-length': String(body.length) }) },
  });
}
