declare global {
  interface JSON {
    /** A value that JSON.stringify writes as this text. Part of the runtime since Node 21; TypeScript does not list it yet. */
    rawJSON(text: string): object;
  }
}

/**
 * JSON text as values that print as the same text: a number that a double cannot hold (beyond 2^53, with more than 17 digits, 1e400)
 * becomes raw JSON, which JSON.stringify writes as it stood. For answers only: raw JSON is nothing to calculate with.
 */
export function parseJsonExactly(text: string): unknown {
  return JSON.parse(text, (_key: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
      ? JSON.rawJSON(context.source)
      : value,
  );
}
