import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';

/** An id as it was given, and the key behind it; null where it is not the id of what it should be. */
export interface Reference {
  readonly given: string;
  readonly key: number | null;
}

/** A reference to something that is not stored, with the place where it was given. */
export class ReferenceNotFoundError extends NotFoundError {
  readonly path: string;

  constructor(path: string, entity: string, { given }: Reference) {
    super(entity, given);
    this.path = path;
  }
}

/** The key that is referred to; null where nothing was given. @throws InvalidInputError for an id of something else. */
export function keyOfReference(
  path: string,
  reference: Reference | null,
  entity: 'Trade' | 'AiDecision',
): number | null {
  if (reference === null) return null;
  if (reference.key === null) {
    const rule = `is not the id of ${entity === 'Trade' ? 'a' : 'an'} ${entity}`;
    throw new InvalidInputError(path, reference.given, rule);
  }
  return reference.key;
}

/** The same, of what must be stored. @throws ReferenceNotFoundError when it is none of the known keys. */
export function storedReference(
  path: string,
  reference: Reference | null,
  entity: 'Trade' | 'AiDecision',
  known: ReadonlySet<number>,
): number | null {
  const key = keyOfReference(path, reference, entity);
  if (reference !== null && key !== null && !known.has(key))
    throw new ReferenceNotFoundError(path, entity, reference);
  return key;
}

/** The keys behind references, each once, as far as they have one. */
export function keysOf(references: readonly (Reference | null)[]): number[] {
  return [...new Set(references.flatMap((reference) => reference?.key ?? []))];
}
