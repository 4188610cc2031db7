import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Download } from './find-download.ts';

/**
 * The chunks of a file in order, each read when the one before it has been taken: together they are one gzip stream.
 * @throws Error when one is gone, so that a file that expires meanwhile does not look as if it were whole.
 */
export async function* downloadChunks(
  db: PrismaClient,
  { exportId, attempt, chunkCount }: Download,
): AsyncGenerator<Buffer> {
  for (let position = 0; position < chunkCount; position += 1) {
    const chunk = await db.exportChunk.findUnique({
      where: { exportId_attempt_position: { exportId, attempt, position } },
      select: { bytes: true },
    });
    if (!chunk) throw new Error(`Chunk ${position} of export ${exportId} is gone.`);
    yield Buffer.from(chunk.bytes);
  }
}
