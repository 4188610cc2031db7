import type { Change } from '../../db/changes/change.ts';
import type { ReadSet } from './read-trace.ts';

/** An answer without errors, as it leaves. */
export interface KeptAnswer {
  /** The JSON of its `data`. */
  readonly data: Buffer;
}

interface Entry extends ReadSet {
  readonly key: string;
  readonly answer: KeptAnswer;
  readonly bytes: number;
}

/** What an entry takes besides its texts: its place in maps and sets. */
const BYTES_AN_ENTRY = 400;
const BYTES_A_PLACE = 100;
/** An answer that takes a larger part of all room would drive out too many others. */
const LARGEST_PART = 1 / 8;

/** Answers by key, the ones used last within a bound of bytes, and found by what they were made of. */
export class KeptAnswers {
  readonly #most: number;
  readonly #onEvicted: () => void;
  /** In the order of their last use. */
  readonly #byKey = new Map<string, Entry>();
  /** Entries that were made of a whole table. */
  readonly #byTable = new Map<string, Set<Entry>>();
  /** Entries that were made of rows of a table, by key. */
  readonly #byRow = new Map<string, Map<string, Set<Entry>>>();
  #bytes = 0;

  constructor(mostBytes: number, onEvicted: () => void) {
    this.#most = mostBytes;
    this.#onEvicted = onEvicted;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#byKey.size;
  }

  get(key: string): KeptAnswer | null {
    const entry = this.#byKey.get(key);
    if (!entry) return null;
    this.#byKey.delete(key);
    this.#byKey.set(key, entry);
    return entry.answer;
  }

  /** @returns whether there is room for it. */
  set(key: string, data: Buffer, { tables, rows }: ReadSet): boolean {
    let places = tables.size;
    for (const keys of rows.values()) places += keys.size;
    const bytes = BYTES_AN_ENTRY + data.byteLength + key.length * 2 + places * BYTES_A_PLACE;
    const before = this.#byKey.get(key);
    if (before) this.#remove(before);
    if (bytes > this.#most * LARGEST_PART) return false;
    const entry: Entry = { key, answer: { data: copied(data) }, bytes, tables, rows };
    this.#byKey.set(key, entry);
    this.#bytes += bytes;
    for (const table of tables) setOf(this.#byTable, table).add(entry);
    for (const [table, keys] of rows) for (const row of keys) setOf(this.#rowsOf(table), row).add(entry);
    for (const oldest of this.#byKey.values()) {
      if (this.#bytes <= this.#most) break;
      this.#remove(oldest);
      this.#onEvicted();
    }
    return true;
  }

  /** Lets go of what a change is about. @returns how many answers that were. */
  drop({ table, keys }: Change): number {
    const before = this.#byKey.size;
    for (const entry of this.#byTable.get(table) ?? []) this.#remove(entry);
    const rows = this.#byRow.get(table);
    for (const row of keys ?? rows?.keys() ?? [])
      for (const entry of rows?.get(row) ?? []) this.#remove(entry);
    return before - this.#byKey.size;
  }

  /** @returns how many answers there were. */
  clear(): number {
    const count = this.#byKey.size;
    this.#byKey.clear();
    this.#byTable.clear();
    this.#byRow.clear();
    this.#bytes = 0;
    return count;
  }

  #remove(entry: Entry): void {
    this.#byKey.delete(entry.key);
    this.#bytes -= entry.bytes;
    for (const table of entry.tables) takeOut(this.#byTable, table, entry);
    for (const [table, keys] of entry.rows) for (const row of keys) takeOut(this.#rowsOf(table), row, entry);
  }

  #rowsOf(table: string): Map<string, Set<Entry>> {
    const known = this.#byRow.get(table) ?? new Map<string, Set<Entry>>();
    this.#byRow.set(table, known);
    return known;
  }
}

/** In memory of its own: a short one is a part of a piece that others share, all of which would be held by it. */
function copied(data: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(data.byteLength);
  data.copy(copy);
  return copy;
}

function setOf(sets: Map<string, Set<Entry>>, name: string): Set<Entry> {
  const known = sets.get(name) ?? new Set<Entry>();
  sets.set(name, known);
  return known;
}

function takeOut(sets: Map<string, Set<Entry>>, name: string, entry: Entry): void {
  const set = sets.get(name);
  set?.delete(entry);
  if (set?.size === 0) sets.delete(name);
}
