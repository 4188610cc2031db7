import type { PrismaClient } from '../../db/generated/client.ts';
import type { KeyInForce } from './reads/keys-in-force.ts';

const NOTED_EVERY_MS = 60_000;

interface KeyUsesDeps {
  readonly db: Pick<PrismaClient, 'apiKey'>;
  /** Told when a use could not be noted. */
  readonly onFault: (error: unknown, what: string) => void;
}

/** Notes when keys were last used, each at most once a minute, beside the requests that use them: none waits for it or fails with it. */
export class KeyUses {
  readonly #deps: KeyUsesDeps;
  readonly #notedAt = new Map<string, number>();
  readonly #writing = new Set<Promise<void>>();

  constructor(deps: KeyUsesDeps) {
    this.#deps = deps;
  }

  note({ prefix, lastUsedAt }: KeyInForce, at: Date): void {
    const before = Math.max(this.#notedAt.get(prefix) ?? 0, lastUsedAt?.getTime() ?? 0);
    if (at.getTime() - before < NOTED_EVERY_MS) return;
    this.#notedAt.set(prefix, at.getTime());
    const writing = this.#write(prefix, at).finally(() => this.#writing.delete(writing));
    this.#writing.add(writing);
  }

  /** Settles once everything that was noted is written, or given up. */
  async written(): Promise<void> {
    await Promise.all(this.#writing);
  }

  async #write(prefix: string, at: Date): Promise<void> {
    try {
      const unlessLater = { OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: at } }] };
      await this.#deps.db.apiKey.updateMany({ where: { prefix, ...unlessLater }, data: { lastUsedAt: at } });
    } catch (error) {
      this.#deps.onFault(error, 'the use of an API key was not noted');
    }
  }
}
