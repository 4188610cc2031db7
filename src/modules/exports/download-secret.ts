import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { Clock } from '../../shared/clock.ts';

const NAME = 'DOWNLOADS';
const SECRET_BYTES = 32;

export interface DownloadSecretDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** What stands in the place of the database's own secret; null or not given for that one. */
  readonly downloadSecret?: string | null | undefined;
}

/** What addresses of downloads are signed with: the same in every process on a database, made by the first one that asks. */
export async function readDownloadSecret({
  db,
  clock,
  downloadSecret = null,
}: DownloadSecretDeps): Promise<Uint8Array> {
  if (downloadSecret !== null) return Buffer.from(downloadSecret, 'utf8');
  const known = await db.serverSecret.findUnique({ where: { name: NAME } });
  if (known) return known.secret;
  // Of two processes that ask at once, one makes it.
  await db.serverSecret.createMany({
    data: [{ name: NAME, secret: randomBytes(SECRET_BYTES), madeAt: clock.now() }],
    skipDuplicates: true,
  });
  const { secret } = await db.serverSecret.findUniqueOrThrow({ where: { name: NAME } });
  return secret;
}
