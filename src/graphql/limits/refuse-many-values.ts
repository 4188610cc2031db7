import type { DocumentNode } from 'graphql';
import { isUpload } from './is-upload.ts';
import { OPERATION_LIMITS } from './operation-limits.ts';
import { limitExceeded } from './refuse-beyond-limits.ts';

/**
 * Refuses variables with more values in them than the operation may have, before they are compared with what the operation takes: that is done
 * for each field of each input, and takes far longer than counting.
 * @throws GraphQLError LIMIT_EXCEEDED.
 */
export function refuseManyValues(
  variables: unknown,
  document: DocumentNode,
  operationName: string | null | undefined,
): void {
  const { values, uploadValues } = OPERATION_LIMITS;
  const counted = countedUpTo(variables, uploadValues + 1);
  if (counted <= values) return;
  const allowed = isUpload(document, operationName) ? uploadValues : values;
  if (counted <= allowed) return;
  throw limitExceeded(`The variables have more than ${allowed} values together.`, {
    limit: 'values',
    allowed,
  });
}

/** Counts lists, objects and what is in them, and stops when there are `most`. */
function countedUpTo(value: unknown, most: number): number {
  const waiting: unknown[] = [value];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined && count < most; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const members: unknown[] = Object.values(next);
    count += members.length;
    if (count < most)
      waiting.push(...members.filter((member) => typeof member === 'object' && member !== null));
  }
  return count;
}
