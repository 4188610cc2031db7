import type { PrismaClient } from '../db/generated/client.ts';
import { appliedMigrations } from '../modules/monitoring/reads/status/database-status.ts';

export const READINESS_PARTS = ['process', 'database', 'migrations', 'queue'] as const;
export type ReadinessPart = (typeof READINESS_PARTS)[number];

export interface PartState {
  readonly isReady: boolean;
  /** Why it is not, or what else is to be known of it, for who runs the desk; null for nothing. */
  readonly reason: string | null;
}

export interface ReadinessReport {
  readonly isReady: boolean;
  readonly parts: Readonly<Record<ReadinessPart, PartState>>;
}

/** Something whose answer shows that the queue works. */
export interface AnsweringQueue {
  ask(): Promise<void>;
}

export interface ReadinessSettings {
  readonly db: PrismaClient;
  /** The migrations of this version, by name. */
  readonly migrations: readonly string[];
  /** Null for a process that has none: its jobs wait, and it is ready without. */
  readonly queue: AnsweringQueue | null;
  /** Fires when the process begins to end. */
  readonly stopping: AbortSignal;
  /** Told of what was unforeseen. */
  readonly onFault: (error: unknown, part: ReadinessPart) => void;
}

const READY: PartState = { isReady: true, reason: null };
const PATIENCE_MS = 2_000;

/** Tells whether a process can do its work: a balancer sends it requests for as long as it says so. */
export class Readiness {
  readonly #settings: ReadinessSettings;
  #asked: Promise<ReadinessReport> | null = null;

  constructor(settings: ReadinessSettings) {
    this.#settings = settings;
  }

  /** How each part is. Within about two seconds; who asks while somebody else is asking gets the same answer. */
  async report(): Promise<ReadinessReport> {
    if (this.#settings.stopping.aborted) {
      const isIdle = failed('The process is ending.');
      return { isReady: false, parts: { process: isIdle, database: READY, migrations: READY, queue: READY } };
    }
    this.#asked ??= this.#ask().finally(() => {
      this.#asked = null;
    });
    return await this.#asked;
  }

  async #ask(): Promise<ReadinessReport> {
    const { db, queue } = this.#settings;
    const [database, migrations, answered] = await Promise.all([
      this.#part('database', 'The database does not answer.', async () => {
        await db.$queryRaw`SELECT 1`;
        return READY;
      }),
      this.#part('migrations', 'The migrations of the database cannot be read.', () => this.#migrations()),
      this.#part('queue', 'The queue of jobs does not answer.', async () => {
        await queue?.ask();
        return READY;
      }),
    ]);
    const parts = { process: READY, database, migrations, queue: answered };
    return { isReady: Object.values(parts).every(({ isReady }) => isReady), parts };
  }

  async #migrations(): Promise<PartState> {
    const known = new Set(this.#settings.migrations);
    const stored = await appliedMigrations(this.#settings.db);
    const names = new Set(stored.map(({ name }) => name));
    const [unfinished] = stored.filter(({ name, appliedAt }) => known.has(name) && appliedAt === null);
    const [missing] = this.#settings.migrations.filter((name) => !names.has(name));
    const [newer] = stored.filter(({ name }) => !known.has(name));
    if (unfinished) return failed(`The migration ${unfinished.name} has not been brought to its end.`);
    if (missing !== undefined) return failed(`The migration ${missing} has not been applied.`);
    // A newer version has started beside this one: were all that are there before it not ready from then on, nobody would be for a while.
    if (newer) {
      const reason = `The database has the migration ${newer.name}, which this version does not.`;
      return { isReady: true, reason };
    }
    return READY;
  }

  /** One part, with a limit to how long it may take. */
  async #part(name: ReadinessPart, reason: string, ask: () => Promise<PartState>): Promise<PartState> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    try {
      return await Promise.race([ask(), late]);
    } catch (error) {
      this.#settings.onFault(error, name);
      return failed(reason);
    } finally {
      clearTimeout(timer);
    }
  }
}

function failed(reason: string): PartState {
  return { isReady: false, reason };
}
