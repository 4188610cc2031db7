/** How many statements have a name. A plan takes 30 to 200 KB of the server's memory on each connection. */
const MOST_NAMES = 200;
/** How many texts are remembered that came once. */
const MOST_SEEN = 1_000;
/** Connections that may hold more statements than this beyond those that have a name now are closed. */
const MOST_FORGOTTEN = 200;

/**
 * Gives names to the statements of a process that come again, so that the database parses and plans them once a connection. What is not
 * asked for any more is forgotten, and with it a name, which no other statement gets. Texts of which no two are alike get none, and push
 * out none that has one.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #seen = new Set<string>();
  #given = 0;

  /** The name of a statement; undefined for one that was not seen before. */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known === undefined && !this.#seen.delete(text)) {
      this.#seen.add(text);
      forgetOldest(this.#seen, MOST_SEEN);
      return undefined;
    }
    const name = known ?? this.#newName();
    // The first ones of a map are the oldest: what is used goes to its end.
    this.#names.delete(text);
    this.#names.set(text, name);
    forgetOldest(this.#names, MOST_NAMES);
    return name;
  }

  /** The same of statements that read; undefined for all others. */
  nameOfRead(text: string): string | undefined {
    return /^\s*SELECT\b/i.test(text) ? this.nameOf(text) : undefined;
  }

  /** Gives a statement another name, because the one that it has is of use no more. */
  forget(text: string): void {
    this.#names.delete(text);
  }

  /** How many names were given so far. */
  get given(): number {
    return this.#given;
  }

  /** Whether a connection may hold many statements that are forgotten. @param bornAt what `given` was when it was made. */
  isWorn(bornAt: number): boolean {
    return this.#given - bornAt > MOST_FORGOTTEN;
  }

  #newName(): string {
    this.#given += 1;
    return `q${this.#given}`;
  }
}

function forgetOldest(kept: Map<string, unknown> | Set<string>, most: number): void {
  if (kept.size <= most) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}
