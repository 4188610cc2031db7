import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type pg from 'pg';

/** The connection of the driver, as far as COPY needs it. */
interface CopyConnection {
  readonly stream: Writable;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/**
 * Feeds a stream of bytes to `COPY … FROM STDIN`, as fast as the server takes them.
 *
 * @param statement names the table and the form: `COPY trades FROM STDIN WITH (FORMAT csv, HEADER)`.
 */
export async function copyIn(
  client: pg.Client,
  statement: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let failure: Error | null = null;
  client.query({
    submit: (connection: CopyConnection) => connection.query(statement),
    handleCopyInResponse: (connection: CopyConnection) => {
      feed(connection, bytes).catch((error: unknown) => connection.sendCopyFail(String(error)));
    },
    handleError: (error: Error) => {
      failure = error;
    },
    handleCommandComplete: () => undefined,
    handleReadyForQuery: () => (failure === null ? resolve(undefined) : reject(failure)),
  } as unknown as pg.Submittable);
  await promise;
}

async function feed(connection: CopyConnection, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of bytes) {
    connection.sendCopyFromChunk(Buffer.from(chunk));
    if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
  }
  connection.endCopyFrom();
}
