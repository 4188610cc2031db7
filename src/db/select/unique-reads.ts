import type { WatchedPool } from '../watched-pool.ts';
import type { CompiledRead } from './compile-read.ts';
import { isPlain, membersOf } from './not-understood.ts';
import { readRows } from './read-rows.ts';

interface Waiting {
  readonly read: CompiledRead;
  readonly args: object;
  readonly key: readonly [field: string, value: unknown];
  readonly resolve: (row: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Rows by their key that are asked for in one tick, alike but for the value of the key, are read by one statement, as Prisma reads them:
 * resolvers ask for one row each.
 */
export class UniqueReads {
  readonly #compile: (args: object) => CompiledRead;
  readonly #pool: WatchedPool;
  #waiting = new Map<string, Waiting[]>();

  /** @param compile makes the statement that reads many. */
  constructor(compile: (args: object) => CompiledRead, pool: WatchedPool) {
    this.#compile = compile;
    this.#pool = pool;
  }

  /** The row, or null. @param args what `read` was compiled of. */
  async load(read: CompiledRead, args: unknown): Promise<unknown> {
    const key = keyOf(args);
    if (key === null || !isPlain(args)) return (await readRows(this.#pool, read))[0] ?? null;
    return await new Promise((resolve, reject) => {
      const waiting = { read, args, key, resolve, reject };
      if (this.#waiting.size === 0) process.nextTick(() => this.#readAll());
      // The key is the last of the values, as the condition is behind what is selected.
      const kind = `${read.text}${JSON.stringify(read.values.slice(0, -1))}`;
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

  async #readGroup(group: readonly Waiting[]): Promise<void> {
    const [first, ...more] = group;
    if (!first) return;
    if (more.length === 0) {
      first.resolve((await readRows(this.#pool, first.read))[0] ?? null);
      return;
    }
    const [field] = first.key;
    const { select }: { select?: unknown } = first.args;
    const isKeyAsked = select === undefined || (isPlain(select) && Reflect.get(select, field) === true);
    const many = this.#compile({
      ...first.args,
      where: { [field]: { in: [...new Set(group.map(({ key }) => key[1]))] } },
      ...(isKeyAsked ? {} : { select: { ...(isPlain(select) ? select : {}), [field]: true } }),
    });
    const byKey = new Map<unknown, object>();
    for (const row of await readRows(this.#pool, many)) byKey.set(Reflect.get(row, field), row);
    for (const { key, resolve } of group) {
      const row = byKey.get(key[1]);
      const copy = row === undefined ? null : { ...row };
      if (copy !== null && !isKeyAsked) Reflect.deleteProperty(copy, field);
      resolve(copy);
    }
  }
}

/** The field and value that find the row, where they are the whole condition; null otherwise. */
function keyOf(args: unknown): Waiting['key'] | null {
  if (!isPlain(args)) return null;
  const { where }: { where?: unknown } = args;
  const [first, ...more] = membersOf(where).filter(([, value]) => value !== undefined);
  if (!first || more.length > 0) return null;
  const [field, value] = first;
  return ['string', 'number', 'bigint'].includes(typeof value) ? [field, value] : null;
}
