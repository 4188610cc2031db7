/** A statement that is being written: its parameters, and the names of its tables. */
export class Statement {
  readonly values: unknown[] = [];
  #tables = 0;

  /** The place of a value in the text. */
  parameter(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  /** A name for one more table. */
  alias(): string {
    this.#tables += 1;
    return `t${this.#tables}`;
  }
}
