import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { type ExportAttempt, holdAttempt } from './hold-attempt.ts';

/** Compressed; about a megabyte of text. */
const CHUNK_BYTES = 256 * 1_024;

/**
 * Compresses a text and stores it as the chunks of an attempt, each in a transaction of its own, no more than one in memory. They are one gzip
 * stream that was cut, not a stream each: browsers read the first stream of an answer and drop the rest.
 *
 * @throws SupersededError when another worker has taken the job up.
 */
export async function saveChunks(
  db: PrismaClient,
  attempt: ExportAttempt,
  text: AsyncIterable<string>,
): Promise<void> {
  let position = 0;
  const save = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    await db.$transaction(async (tx) => {
      await holdAttempt(tx, attempt);
      const { exportId, attempt: number } = attempt;
      await tx.exportChunk.create({ data: { exportId, attempt: number, position, bytes } });
    });
    position += 1;
  };
  await pipeline(text, createGzip(), async (compressed: AsyncIterable<Buffer>) => {
    let parts: Buffer[] = [];
    let size = 0;
    for await (const part of compressed) {
      parts.push(part);
      size += part.length;
      if (size < CHUNK_BYTES) continue;
      await save(Buffer.concat(parts));
      parts = [];
      size = 0;
    }
    if (size > 0) await save(Buffer.concat(parts));
  });
}
