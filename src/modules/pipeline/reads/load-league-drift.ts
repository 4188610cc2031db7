import type { Reader } from '../../../db/transaction.ts';
import type { KnownDrift } from '../domain/drift-findings.ts';

/** The drift of leagues by the newest reports at or before the instant. */
export async function loadLeagueDrift(
  _reader: Reader,
  _request: { readonly divisions: readonly string[]; readonly asOf: Date },
): Promise<KnownDrift[]> {
  return Promise.resolve([]);
}
