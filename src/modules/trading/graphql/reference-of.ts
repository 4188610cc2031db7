import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Reference } from '../domain/ledger-references.ts';

/** An id as it was given, with its key where it is the id of a node of the type: a batch answers for each record by itself. */
export function referenceOf(given: string | null | undefined, typename: string): Reference | null {
  if (given === null || given === undefined) return null;
  try {
    return { given, key: nodeKey('id', given, typename, integerKey) };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { given, key: null };
  }
}
