import type { FeedMark } from '../../db/changes/change-feed.ts';
import type { Change } from '../../db/changes/change.ts';
import type { ToldTables } from '../../db/changes/told-tables.ts';

/** What an answer was made of: whole tables, and single rows of others. */
export interface ReadSet {
  readonly tables: ReadonlySet<string>;
  /** By table; none of those that were read as a whole. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why an answer is not kept. */
export const UNKNOWN_REASONS = ['statement', 'untold', 'write', 'caller', 'process', 'failed'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** Notes what one answer is made of while it is made. An answer of which that is not known in full is kept by nobody. */
export class ReadTrace implements ReadSet {
  readonly mark: FeedMark;
  readonly tables = new Set<string>();
  readonly rows = new Map<string, Set<string>>();
  readonly #told: ToldTables;
  #unknown: UnknownReason | null = null;

  /** @param mark where the changes were before anything was read. */
  constructor(mark: FeedMark, told: ToldTables) {
    this.mark = mark;
    this.#told = told;
  }

  /** Why it is not known what the answer is made of; null while it is known. */
  get unknown(): UnknownReason | null {
    return this.#unknown;
  }

  /** Which relations there are, and which of them tell their changes. */
  get told(): ToldTables {
    return this.#told;
  }

  /** The answer is made of something else as well. The first reason stands. */
  cannotTell(reason: UnknownReason): void {
    this.#unknown ??= reason;
  }

  /** Any row of a table may have been looked at. */
  readTable(table: string): void {
    if (!this.#told.told.has(table)) {
      this.cannotTell('untold');
      return;
    }
    this.tables.add(table);
    this.rows.delete(table);
  }

  /** Nothing of a table was looked at but what rows with these keys hold, or that there are none. Keys are what the client gave. */
  readRows(table: string, keys: readonly unknown[]): void {
    const told = this.#told.told.get(table);
    if (!told || this.tables.has(table)) {
      this.readTable(table);
      return;
    }
    const rows = this.rows.get(table) ?? new Set();
    for (const key of keys) {
      const text = keyText(key, told.keyType);
      if (text === null) {
        this.readTable(table);
        return;
      }
      rows.add(text);
    }
    this.rows.set(table, rows);
  }
}

/** Whether a change is about what an answer was made of. */
export function concerns({ table, keys }: Change, { tables, rows }: ReadSet): boolean {
  if (tables.has(table)) return true;
  const read = rows.get(table);
  return read !== undefined && (keys === null || keys.some((key) => read.has(key)));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A key as the database writes it; null where that cannot be said. */
function keyText(key: unknown, type: string | null): string | null {
  if (type === 'uuid') {
    const text = typeof key === 'string' ? key.toLowerCase() : '';
    return UUID.test(text) ? text : null;
  }
  if (type !== 'integer' && type !== 'bigint' && type !== 'smallint') return null;
  return typeof key === 'bigint' || Number.isSafeInteger(key) ? String(key) : null;
}
