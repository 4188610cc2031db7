import type { Shape } from './shape.ts';
import { storedNameOf } from './stored-key.ts';

/**
 * What a stored vector says of a shape. Vectors that came from elsewhere were checked for safety alone: a member whose stored
 * form differs is null, and its neighbours are read all the same. Counts are null then too.
 */
export function readShaped(shape: Shape, stored: unknown): unknown {
  switch (shape.kind) {
    case 'measure':
      return typeof stored === 'number' ? stored : null;
    case 'count':
      return typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 0 ? stored : null;
    case 'flag':
      return typeof stored === 'boolean' ? stored : null;
    case 'text':
      return typeof stored === 'string' ? stored : null;
    case 'list':
      return Array.isArray(stored) ? stored.map((item: unknown) => readShaped(shape.of, item)) : null;
    case 'group':
      if (!isRecord(stored)) return null;
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, member]) => [
          name,
          readShaped(member, stored[storedNameOf(name, member)]),
        ]),
      );
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
