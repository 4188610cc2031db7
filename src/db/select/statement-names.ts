/** How many texts are remembered. A name costs the server a plan a connection. */
const MOST_TEXTS = 500;
/** Connections that may hold more statements than this beyond those that are in use are closed. */
const MOST_FORGOTTEN = 1_000;

/**
 * Gives names to the statements of a process that come again, so that the database parses and plans them once a connection. What is not
 * asked for any more is forgotten, and with it a name, which no other statement gets. Texts of which no two are alike get none.
 */
export class StatementNames {
  readonly #names = new Map<string, string | null>();
  #given = 0;

  /** The name of a statement; undefined for one that was not seen before. */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    // The first ones of a map are the oldest: what is used goes to its end.
    this.#names.delete(text);
    if (known === undefined) {
      this.#names.set(text, null);
      this.#forgetOldest();
      return undefined;
    }
    const name = known ?? this.#newName();
    this.#names.set(text, name);
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

  #forgetOldest(): void {
    if (this.#names.size <= MOST_TEXTS) return;
    const [oldest] = this.#names.keys();
    if (oldest !== undefined) this.#names.delete(oldest);
  }
}
