import pg from 'pg';
import { pause } from './pause.ts';

export interface ListeningSettings {
  readonly url: string;
  /** What the connection is called where the server lists them. */
  readonly name: string;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Pauses between connections double up to this. */
  readonly longestPauseMs: number;
  /** Told when the connection is lost, or cannot be made, once until it stands again. */
  readonly onTrouble: (error: unknown) => void;
}

export interface ListeningConnection {
  /** Not connected yet. */
  readonly client: pg.Client;
  /** Fires when the connection is lost. */
  readonly lost: AbortSignal;
  /** Fires then, and at the end of all. */
  readonly either: AbortSignal;
  /** To be called once it listens: the trouble is over. */
  readonly onListening: () => void;
}

/** A connection that does not answer for so long is dead, also when nothing has said so. */
export const LISTENING_PATIENCE_MS = 5_000;
const FIRST_PAUSE_MS = 100;

/**
 * Listens over one connection after the other until the signal fires.
 * @param listen uses a connection until `either` fires. What it throws is the trouble.
 * @param onEnd called after each connection, before the pause.
 */
export async function keepListening(
  { url, name, signal, longestPauseMs, onTrouble }: ListeningSettings,
  listen: (connection: ListeningConnection) => Promise<void>,
  onEnd: () => void,
): Promise<void> {
  let pauseMs = FIRST_PAUSE_MS;
  let isInTrouble = false;
  const onListening = (): void => {
    pauseMs = FIRST_PAUSE_MS;
    isInTrouble = false;
  };
  while (!signal.aborted) {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: LISTENING_PATIENCE_MS,
      query_timeout: LISTENING_PATIENCE_MS,
      keepAlive: true,
      application_name: `quantum-sovereign ${name}`,
    });
    const lost = new AbortController();
    client.on('error', (error) => lost.abort(error));
    client.on('end', () => lost.abort(new Error('The connection was ended.')));
    try {
      const either = AbortSignal.any([lost.signal, signal]);
      await listen({ client, lost: lost.signal, either, onListening });
      if (lost.signal.aborted) throw lost.signal.reason;
    } catch (error) {
      if (!isInTrouble) onTrouble(error);
      isInTrouble = true;
    } finally {
      onEnd();
      await client.end().catch(() => undefined);
    }
    await pause(pauseMs, signal);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }
}
