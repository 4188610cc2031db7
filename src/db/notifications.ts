import type pg from 'pg';
import { keepListening, type ListeningConnection } from './keep-listening.ts';
import { pause } from './pause.ts';

/** Something that says when it is worth looking into the database again. */
export interface WakeUps {
  /** Calls the listener at every wake-up. A wake-up says nothing but "look": there can be more of them than news. @returns what ends it. */
  onWakeUp(listener: () => void): () => void;
}

export interface NotificationSettings {
  readonly url: string;
  /** The channel of NOTIFY; a constant of ours. */
  readonly channel: string;
  /** A statement with one value that is another one after every change: what notifications miss, it shows. */
  readonly probe: string;
  /** Told when the connection is lost, once until it stands again. */
  readonly onTrouble: (error: unknown) => void;
}

const PROBE_EVERY_MS = 2_000;

/**
 * One connection that listens to one channel, for a whole process. It wakes everybody for each notification, after each
 * connection (something may have been missed), and while there is none every two seconds. Every two seconds it asks the probe as
 * well, so that a path on which notifications get lost delays them, and loses none.
 */
export class Notifications implements WakeUps {
  readonly #settings: NotificationSettings;
  readonly #listeners = new Set<() => void>();
  readonly #closing = new AbortController();
  readonly #done: Promise<void>;

  constructor(settings: NotificationSettings) {
    this.#settings = settings;
    this.#done = this.#keepListening();
  }

  onWakeUp(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends the connection. Nobody is woken up after that. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#listeners.clear();
    await this.#done;
  }

  async #keepListening(): Promise<void> {
    const { url, onTrouble } = this.#settings;
    const { signal } = this.#closing;
    await keepListening(
      { url, name: 'notifications', signal, longestPauseMs: PROBE_EVERY_MS, onTrouble },
      (connection) => this.#listen(connection),
      () => this.#wakeUp(),
    );
  }

  async #listen({ client, either, onListening }: ListeningConnection): Promise<void> {
    const { channel, probe } = this.#settings;
    client.on('notification', () => this.#wakeUp());
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    // Asked before everybody looks: what comes after this answer, the next one shows.
    let seen = await valueOf(client, probe);
    onListening();
    this.#wakeUp();
    while (await pause(PROBE_EVERY_MS, either)) {
      const newest = await valueOf(client, probe);
      if (newest !== seen) this.#wakeUp();
      seen = newest;
    }
  }

  #wakeUp(): void {
    if (this.#closing.signal.aborted) return;
    for (const listener of this.#listeners) listener();
  }
}

async function valueOf(client: pg.Client, probe: string): Promise<string> {
  const { rows } = await client.query<unknown[]>({ text: probe, rowMode: 'array' });
  return String(rows[0]?.[0]);
}
