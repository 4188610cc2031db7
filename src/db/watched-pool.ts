import { AsyncResource } from 'node:async_hooks';
import pg from 'pg';
import type { StatementNames } from './select/statement-names.ts';

/** Every connection of the pool is in use, and none came back in time. */
export class PoolExhaustedError extends Error {
  constructor(size: number, waitMs: number) {
    super(`Every connection of the pool is in use: none of ${size} was free within ${waitMs} ms`);
    this.name = 'PoolExhaustedError';
  }
}

type Taken = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: Error | boolean) => void,
) => void;

/**
 * A pool of connections that tells how it is, and that does not let anybody wait for ever: who finds all connections in use is refused after
 * `waitMs`. To make a new connection may take longer; `connectionTimeoutMillis` limits that.
 */
export class WatchedPool extends pg.Pool {
  readonly #size: number;
  readonly #waitMs: number | null;
  /** What names the statements that are prepared on its connections; null where none are. */
  readonly statementNames: StatementNames | null;
  readonly #bornAt = new WeakMap<pg.PoolClient, number>();
  #refusals = 0;

  /** @param waitMs null lets everybody wait for as long as a new connection may take. */
  constructor(
    config: pg.PoolConfig & { readonly max: number },
    waitMs: number | null,
    statementNames: StatementNames | null,
  ) {
    super(config);
    this.#size = config.max;
    this.#waitMs = waitMs;
    this.statementNames = statementNames;
    // Of a connection that is lost while nobody uses it there is nobody to tell: the pool makes another.
    this.on('error', () => undefined);
    if (statementNames) this.on('connect', (client) => this.#bornAt.set(client, statementNames.given));
  }

  /** How many connections it may have. */
  get size(): number {
    return this.#size;
  }

  /** How often somebody was refused since it was made. */
  get refusals(): number {
    return this.#refusals;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Taken): void;
  override connect(callback?: Taken): Promise<pg.PoolClient> | undefined {
    if (callback) {
      this.#take(callback);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      this.#take((error, client) => {
        if (client) resolve(client);
        else reject(error ?? new Error('The pool handed out no connection.'));
      });
    });
  }

  /** A connection that may hold many statements that nobody uses any more is closed when it is given back. */
  #retiring(given: Taken): Taken {
    const names = this.statementNames;
    if (names === null) return given;
    return (error, client, done) => {
      if (!client || !names.isWorn(this.#bornAt.get(client) ?? names.given)) {
        given(error, client, done);
        return;
      }
      const release = (failure?: Error | boolean): void => done(failure ?? true);
      client.release = release;
      given(error, client, release);
    };
  }

  #take(given: Taken): void {
    // Whoever gives a connection back would otherwise be taken for the one who asked.
    const callback = AsyncResource.bind(this.#retiring(given));
    const waitMs = this.#waitMs;
    if (waitMs === null || this.totalCount < this.#size) {
      super.connect(callback);
      return;
    }
    let hasGivenUp = false;
    const timer = setTimeout(() => {
      hasGivenUp = true;
      this.#refusals += 1;
      callback(new PoolExhaustedError(this.#size, waitMs), undefined, () => undefined);
    }, waitMs);
    super.connect((error, client, done) => {
      clearTimeout(timer);
      if (!hasGivenUp) callback(error, client, done);
      else if (client) done();
    });
  }
}
