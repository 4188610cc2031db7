import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type pg from 'pg';
import { keepListening, LISTENING_PATIENCE_MS, type ListeningConnection } from '../keep-listening.ts';
import { pause } from '../pause.ts';
import { type Change, CHANGES_CHANNEL, readChange } from './change.ts';
import { ChangeLog } from './change-log.ts';
import { readToldTables, type ToldTables } from './told-tables.ts';

export interface FeedSettings {
  readonly url: string;
  /** Told when the connection is lost, once until it stands again. */
  readonly onTrouble: (error: unknown) => void;
  /** After how long without a sign of life the feed is not current any more; 3 seconds unless given. */
  readonly mostSilenceMs?: number;
}

/** Hears of changes, and of gaps in what is heard. */
export interface FeedListener {
  changed(change: Change): void;
  /** Changes may have been missed: whatever rests on having heard all of them ends here. */
  missed(): void;
}

/** A place in the stream of changes. */
export interface FeedMark {
  readonly era: number;
  readonly number: number;
}

const LONGEST_PAUSE_MS = 2_000;
const USUAL_SILENCE_MS = 3_000;
/** Signs of life that fit into the silence that is borne. */
const SIGNS = 4;
/** Tables are asked for anew with each so many signs: a migration may have taken a trigger away. */
const SIGNS_A_CATALOGUE = 5;
const LONGEST_SETTLING_MS = 500;

/**
 * Every change to the tables that tell theirs, in the order of their commits, over one connection of its own. What has been committed
 * before a sign of life was sent has been heard when the sign comes back: it is a notification itself, and they come in order.
 */
export class ChangeFeed {
  readonly #settings: FeedSettings;
  readonly #silenceMs: number;
  readonly #log = new ChangeLog();
  readonly #listeners = new Set<FeedListener>();
  readonly #closing = new AbortController();
  readonly #channel = `qs_signs_${randomUUID().replaceAll('-', '')}`;
  readonly #done: Promise<void>;
  /** Counts the connections; nothing outlives its era. */
  #era = 0;
  #client: pg.Client | null = null;
  #tables: ToldTables | null = null;
  /** Signs of life, numbered through all eras. */
  #sent = 0;
  #returned = 0;
  /** Until this one is back, nothing is current: somebody has waited for it in vain. */
  #owed = 0;
  /** When the newest sign that is back was sent. */
  #heardUntil = -Infinity;
  #underWay: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(settings: FeedSettings) {
    this.#settings = settings;
    this.#silenceMs = settings.mostSilenceMs ?? USUAL_SILENCE_MS;
    this.#done = this.#keepListening();
  }

  /** Which tables tell their changes; null while nothing is heard. */
  get tables(): ToldTables | null {
    return this.#tables;
  }

  /** Whether everything has been heard that was committed until a moment ago: the bound is `mostSilenceMs`. */
  get isCurrent(): boolean {
    return (
      this.#tables !== null &&
      this.#returned >= this.#owed &&
      performance.now() - this.#heardUntil <= this.#silenceMs
    );
  }

  /** Where the stream is now; null while it is not current. */
  mark(): FeedMark | null {
    return this.isCurrent ? { era: this.#era, number: this.#log.number } : null;
  }

  /** What has been heard since; null when that cannot be told. */
  since({ era, number }: FeedMark): readonly Change[] | null {
    return era === this.#era && this.#tables !== null ? this.#log.since(number) : null;
  }

  /** @returns what ends it. */
  listen(listener: FeedListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Waits until everything has been heard that was committed before the call. Where that takes longer than half a second, the feed is not current until
   * it has happened.
   */
  async settle(): Promise<void> {
    if (this.#client === null || this.#tables === null) return;
    const number = this.#sent + 1;
    // One that is under way may have been sent before the commit.
    const sign = this.#underWay === null ? this.#giveSign() : this.#giveNextSign();
    const patience = new AbortController();
    const isBack = await Promise.race([
      sign.then(
        () => true,
        // The loss of the connection is told where it is kept.
        () => true,
      ),
      pause(LONGEST_SETTLING_MS, patience.signal).then(() => false),
    ]);
    patience.abort();
    if (!isBack) this.#owed = Math.max(this.#owed, number);
  }

  /** Waits until the feed is current, or until the patience with a new connection has ended. @returns whether it is. */
  async ready(): Promise<boolean> {
    const until = performance.now() + LISTENING_PATIENCE_MS;
    while (!this.isCurrent && performance.now() < until && (await pause(5, this.#closing.signal)));
    return this.isCurrent;
  }

  /** Ends the connection. Nothing is heard after that. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#done;
    this.#listeners.clear();
  }

  async #keepListening(): Promise<void> {
    const { url, onTrouble } = this.#settings;
    const { signal } = this.#closing;
    await keepListening(
      { url, name: 'changes', signal, longestPauseMs: LONGEST_PAUSE_MS, onTrouble },
      (connection) => this.#listen(connection),
      () => this.#forget(),
    );
  }

  async #listen({ client, lost, either, onListening }: ListeningConnection): Promise<void> {
    client.on('notification', ({ channel, payload = '' }) => this.#hear(channel, payload));
    // Nothing may be taken for heard from the moment it is known.
    lost.addEventListener('abort', () => this.#forget());
    await client.connect();
    await client.query(`LISTEN ${CHANGES_CHANNEL}; LISTEN ${this.#channel}`);
    this.#client = client;
    this.#tables = await readToldTables(client);
    await this.#giveSign();
    onListening();
    let signs = 0;
    while (await pause(this.#silenceMs / SIGNS, either)) {
      await (this.#underWay ?? this.#giveSign());
      signs += 1;
      if (signs % SIGNS_A_CATALOGUE === 0) await this.#askForTables(client);
    }
  }

  async #askForTables(client: pg.Client): Promise<void> {
    const tables = await readToldTables(client);
    if (this.#client !== client || tables.fingerprint === this.#tables?.fingerprint) return;
    this.#era += 1;
    this.#tables = tables;
    for (const listener of this.#listeners) listener.missed();
  }

  #forget(): void {
    if (this.#client === null) return;
    this.#client = null;
    this.#tables = null;
    this.#era += 1;
    this.#heardUntil = -Infinity;
    for (const listener of this.#listeners) listener.missed();
  }

  #hear(channel: string, payload: string): void {
    if (channel === this.#channel) {
      this.#returned = Math.max(this.#returned, Number(payload));
      return;
    }
    const change = readChange(payload);
    if (change === null) {
      // Whoever notifies the channel by hand means something: what it is cannot be told.
      for (const listener of this.#listeners) listener.missed();
      this.#era += 1;
      return;
    }
    this.#log.add(change);
    for (const listener of this.#listeners) listener.changed(change);
  }

  #giveNextSign(): Promise<void> {
    this.#next ??= (this.#underWay ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.#underWay ?? this.#giveSign();
      });
    return this.#next;
  }

  /** Notifies itself, and waits until that is back. One at a time. */
  #giveSign(): Promise<void> {
    const client = this.#client;
    if (client === null) return Promise.reject(new Error('Nothing is listened to.'));
    this.#sent += 1;
    const number = this.#sent;
    const sentAt = performance.now();
    const sign = client
      .query('SELECT pg_notify($1, $2)', [this.#channel, String(number)])
      .then(() => {
        // The server sends what there is to hear before it says that the statement has ended.
        if (this.#returned < number)
          throw new Error('The server ended a sign of life without its notification.');
        if (this.#client === client) this.#heardUntil = sentAt;
      })
      .finally(() => {
        if (this.#underWay === sign) this.#underWay = null;
      });
    this.#underWay = sign;
    return sign;
  }
}
