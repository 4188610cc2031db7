/** A part of an answer of unknown form: what is read is there and is what it is read as, else an error names where. */
export class Answer {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path = 'answer') {
    this.#value = value;
    this.#path = path;
  }

  at(...names: readonly string[]): Answer {
    let here: Answer = new Answer(this.#value, this.#path);
    for (const name of names) here = here.#member(name);
    return here;
  }

  list(...names: readonly string[]): Answer[] {
    const { value, path } = this.#read(names);
    if (!Array.isArray(value)) throw new Error(`${path} is no list: ${shown(value)}`);
    return value.map((item: unknown, index) => new Answer(item, `${path}[${index}]`));
  }

  isNull(): boolean {
    return this.#value === null;
  }

  text(...names: readonly string[]): string {
    const { value, path } = this.#read(names);
    if (typeof value !== 'string') throw new Error(`${path} is no text: ${shown(value)}`);
    return value;
  }

  /** A text, a number or null, as it is. */
  plain(...names: readonly string[]): string | number | boolean | null {
    const { value, path } = this.#read(names);
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    )
      return value;
    throw new Error(`${path} is no single value: ${shown(value)}`);
  }

  /** A whole number, also where it is sent as a text. */
  whole(...names: readonly string[]): number {
    const { path } = this.#read(names);
    const value = Number(this.plain(...names) ?? Number.NaN);
    if (!Number.isSafeInteger(value)) throw new Error(`${path} is no whole number`);
    return value;
  }

  /** A decimal as text without trailing zeros, whether it is sent as a text or as a number. */
  decimal(...names: readonly string[]): string | null {
    const value = this.plain(...names);
    if (value === null) return null;
    const text = String(value);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  }

  /** An instant in UTC, cut to milliseconds. */
  instant(...names: readonly string[]): string | null {
    const { value, path } = this.#read(names);
    if (value === null) return null;
    const instant = new Date(typeof value === 'string' ? value : Number.NaN);
    if (Number.isNaN(instant.getTime())) throw new Error(`${path} is no instant: ${shown(value)}`);
    return instant.toISOString();
  }

  /** JSON as it is. */
  json(...names: readonly string[]): unknown {
    return this.#read(names).value;
  }

  #read(names: readonly string[]): { value: unknown; path: string } {
    const here = this.at(...names);
    return { value: here.#value, path: here.#path };
  }

  #member(name: string): Answer {
    const path = `${this.#path}.${name}`;
    const value: unknown =
      typeof this.#value === 'object' && this.#value !== null ? Reflect.get(this.#value, name) : undefined;
    if (value === undefined) throw new Error(`There is no ${path}: ${shown(this.#value)}`);
    return new Answer(value, path);
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300);
}
