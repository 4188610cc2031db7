import type { Rights } from '../../modules/access/domain/caller.ts';

/** What two requests must have in common to be given the same answer. */
export interface AskedAnswer {
  /** The text of the document. */
  readonly document: string;
  readonly operationName: string | null | undefined;
  /** As the client gave them. */
  readonly variables: unknown;
  /** Callers who may do the same share answers. */
  readonly rights: Rights;
}

/** Characters of all documents that are told apart at a time: whoever sends another one each time does not fill the memory. */
const MOST_CHARACTERS = 2_000_000;

/** Writes down what an answer depends on besides the database: equal requests of equal rights have equal keys, and no others. */
export class ResponseKeys {
  readonly #numbers = new Map<string, number>();
  #documents = 0;
  #characters = 0;

  of({ document, operationName, variables, rights }: AskedAnswer): string {
    const held = rights.heldTo === null ? '*' : [...rights.heldTo].sort().join(' ');
    const said = [operationName ?? null, rights.role, held].map((one) => JSON.stringify(one)).join(' ');
    return `${this.#numberOf(document)} ${said} ${written(variables)}`;
  }

  /** Numbers are shorter than documents, and never given twice. */
  #numberOf(document: string): number {
    const known = this.#numbers.get(document);
    if (known !== undefined) return known;
    if (this.#characters > MOST_CHARACTERS) {
      this.#numbers.clear();
      this.#characters = 0;
    }
    this.#characters += document.length;
    this.#documents += 1;
    this.#numbers.set(document, this.#documents);
    return this.#documents;
  }
}

/**
 * JSON that tells -0 from 0, numbers beyond the range from null, and something that is not there from null. Members stay in their order: another
 * one is another request.
 */
function written(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}:${written(member)}`)
    .join(',')}}`;
}
