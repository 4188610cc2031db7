import type { WatchedPool } from '../watched-pool.ts';
import type { CompiledRead } from './compile-read.ts';
import type { Model } from './model-facts.ts';
import { copyRow } from './json-in-row.ts';
import { isPlain } from './not-understood.ts';
import { readRows } from './read-rows.ts';
import { anyOf, type UniqueKey, uniqueKeyIn, written } from './unique-key.ts';

interface Waiting {
  readonly read: CompiledRead;
  readonly args: object;
  readonly key: UniqueKey;
  readonly resolve: (row: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface UniqueReadsSettings {
  readonly model: Model;
  readonly pool: WatchedPool;
  /** Makes the statement that reads many rows. */
  readonly compile: (args: object) => CompiledRead;
}

/**
 * Rows by their key that are asked for in one tick, alike but for the values of the key, are read by one statement, as Prisma reads them:
 * resolvers ask for one row each.
 */
export class UniqueReads {
  readonly #settings: UniqueReadsSettings;
  #waiting = new Map<string, Waiting[]>();

  constructor(settings: UniqueReadsSettings) {
    this.#settings = settings;
  }

  /** The row, or null. @param args what `read` was compiled of. */
  async load(read: CompiledRead, args: unknown): Promise<unknown> {
    const { where }: { where?: unknown } = isPlain(args) ? args : {};
    const key = uniqueKeyIn(this.#settings.model, where);
    if (key === null || !isPlain(args)) return await this.#readOne(read);
    return await new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) process.nextTick(() => this.#readAll());
      // The key's values are the last ones, as the condition is behind what is selected.
      const others = read.values.slice(0, -key.values.length);
      const kind = others.length === 0 ? read.text : `${read.text}${written(others)}`;
      const waiting = { read, args, key, resolve, reject };
      const alike = this.#waiting.get(kind);
      if (alike) alike.push(waiting);
      else this.#waiting.set(kind, [waiting]);
    });
  }

  #readAll(): void {
    const groups = [...this.#waiting.values()];
    this.#waiting = new Map();
    for (const group of groups) {
      this.#readGroup(group).catch((error: unknown) => group.forEach(({ reject }) => reject(error)));
    }
  }

  async #readOne(read: CompiledRead): Promise<unknown> {
    return (await readRows(this.#settings.pool, read))[0] ?? null;
  }

  async #readGroup(group: readonly Waiting[]): Promise<void> {
    const [first, ...more] = group;
    if (!first) return;
    if (more.length === 0) {
      first.resolve(await this.#readOne(first.read));
      return;
    }
    const keys = new Map(group.map(({ key }) => [written(key.values), key]));
    const { fields } = first.key;
    const { select }: { select?: unknown } = first.args;
    const unasked = isPlain(select) ? fields.filter((field) => Reflect.get(select, field) !== true) : [];
    const many = this.#settings.compile({
      ...first.args,
      where: anyOf([...keys.values()]),
      ...(isPlain(select)
        ? { select: { ...select, ...Object.fromEntries(fields.map((field) => [field, true])) } }
        : {}),
    });
    const rows = await readRows(this.#settings.pool, many);
    const byKey = new Map(
      rows.map((row) => [written(fields.map((field): unknown => Reflect.get(row, field))), row]),
    );
    for (const { key, resolve } of group) {
      const row = byKey.get(written(key.values));
      const copy = row === undefined ? null : copyRow(row);
      if (copy !== null) unasked.forEach((field) => Reflect.deleteProperty(copy, field));
      resolve(copy);
    }
  }
}
